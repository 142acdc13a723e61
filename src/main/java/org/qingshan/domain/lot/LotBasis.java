package org.qingshan.domain.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.qingshan.platform.lane.Row;

/** On what a lot rests: what was agreed of it, and whether nothing but a host's number on the lineup says that it is there. */
@MappedSuperclass
public abstract class LotBasis extends Row {
    @Embedded
    private Terms terms = Terms.usual();

    @Column(name = "on_word")
    private boolean onWord;

    /** Refuses once something of it is sold. */
    void agree(Terms wanted, BigDecimal sold) {
        terms = terms.replacedBy(wanted, sold);
    }

    public Terms terms() {
        return terms;
    }

    /** It came of a number on the lineup, and nobody has brought it. */
    public void takeOnWord() {
        onWord = true;
    }

    /** Whether it came of a number on the lineup: who lowers the number again takes it back. */
    public boolean isOnWord() {
        return onWord;
    }
}
