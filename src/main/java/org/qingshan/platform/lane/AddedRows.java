package org.qingshan.platform.lane;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;

/**
 * The rows that a lane only adds, written by Hibernate's own statement for each kind, as arrays, but without its session: that would keep
 * a copy of each, look at each for changes, and look for the place of each value in the statement anew for each row.
 */
class AddedRows {
    /** The shop is that of the session, whatever the row says, as it is for every other row. */
    private static final String SHOP = "shopId";

    private final Map<Class<?>, List<AddedRow>> rows = new LinkedHashMap<>();

    void add(AddedRow row) {
        rows.computeIfAbsent(row.getClass(), none -> new ArrayList<>()).add(row);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Writes and forgets all of them. Of what they name, nothing may still wait to be inserted. What is refused is told when the lane settles. */
    void write(SharedSessionContractImplementor session) {
        write(Long.MAX_VALUE, 1, session);
    }

    /**
     * The same of those that name no row with a higher number, of each kind of which there are so many that they are left to another thread;
     * fewer are not worth a statement of their own.
     */
    void writeMany(long naming, SharedSessionContractImplementor session) {
        write(naming, RowWriting.MANY, session);
    }

    private void write(long naming, int least, SharedSessionContractImplementor session) {
        for (var kind : List.copyOf(rows.values())) {
            var ready = kind.stream().filter(row -> row.names() <= naming).toList();
            if (ready.size() >= least) {
                kind.removeAll(ready);
                write(ready, session);
            }
        }
        rows.values().removeIf(List::isEmpty);
    }

    private static void write(List<AddedRow> some, SharedSessionContractImplementor session) {
        var kind = new Kind(session.getEntityPersister(null, some.get(0)), session);
        some.forEach(kind::add);
        kind.write();
    }

    /** Rows of one kind. */
    private static final class Kind {
        private final EntityPersister persister;
        private final SharedSessionContractImplementor session;
        private final RowShape shape;
        private final RowShape.Rows rows;
        private final int shop;

        Kind(EntityPersister persister, SharedSessionContractImplementor session) {
            this.persister = persister;
            this.session = session;
            this.shop = persister.getPropertyIndex(SHOP);
            this.shape = persister instanceof RowPersister known ? known.added() : RowShape.ofNew(persister);
            this.rows = shape.rows(session);
        }

        void add(AddedRow row) {
            persister.setValue(row, shop, session.getTenantIdentifierValue());
            rows.add(persister.getIdentifier(row), persister.getValues(row));
        }

        void write() {
            rows.writing().write(shape.statement().getSqlString());
        }
    }
}
