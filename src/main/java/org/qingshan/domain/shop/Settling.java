package org.qingshan.domain.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A shop's rules about what its growers are owed. */
@Embeddable
public class Settling {
    /** A fifth stays for boxes, packing and what goes wrong, until the owner says otherwise. */
    public static final int USUAL_SHARE = 80;

    @Column(name = "grower_share")
    private int growerShare = USUAL_SHARE;

    /** What growers of new lots get where no price is agreed, in percent of the sale, from 0 to 100; lots that came before keep theirs. */
    public void givesGrowers(int percent) {
        growerShare = percent;
    }

    /** Percent of the sale. */
    public int growerShare() {
        return growerShare;
    }
}
