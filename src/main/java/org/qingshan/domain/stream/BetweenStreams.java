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

    /** So much was taken, which is first what came back: by the order that it was of. */
    protected void takenAgain(BigDecimal quantity) {
        cameBack = cameBack.subtract(quantity).max(BigDecimal.ZERO);
    }

    /** The stream that could sell it is over. */
    public void wasOffered() {
        cameBack = BigDecimal.ZERO;
    }

    public BigDecimal cameBack() {
        return cameBack;
    }
}
