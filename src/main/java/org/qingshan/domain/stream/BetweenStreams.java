package org.qingshan.domain.stream;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.qingshan.platform.lane.Row;

/** What comes back of an item after its stream, while none is live that could sell it: it waits for the next one. */
@MappedSuperclass
public abstract class BetweenStreams extends Row {
    @Column(name = "came_back")
    private BigDecimal cameBack = BigDecimal.ZERO;

    /** So much was given back. */
    public void comesBack(BigDecimal quantity) {
        cameBack = cameBack.add(quantity);
    }

    /** Some of it may be taken again by the order that it was of. */
    protected void comesBackAtMost(BigDecimal untaken) {
        cameBack = cameBack.min(untaken);
    }

    /** The stream that could sell it is over. */
    public void wasOffered() {
        cameBack = BigDecimal.ZERO;
    }

    public BigDecimal cameBack() {
        return cameBack;
    }
}
