package org.qingshan.platform.lane;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.MappedSuperclass;

/** A row that decisions write: through the lane that the thread is in, never outside of one. */
@MappedSuperclass
public abstract class Row extends PanacheEntityBase {

    /** Hands the row to the lane. Throws {@link IllegalStateException} outside of one. */
    @Override
    public void persist() {
        Lane.current().write(this);
    }
}
