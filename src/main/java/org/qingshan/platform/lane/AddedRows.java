package org.qingshan.platform.lane;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.engine.jdbc.mutation.ParameterUsage;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.sql.model.PreparableMutationOperation;
import org.jspecify.annotations.Nullable;

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

    /** Writes and forgets them. What the session has to write must have been written. Throws as its flush does. */
    void write(SharedSessionContractImplementor session) {
        var kinds = List.copyOf(rows.values());
        rows.clear();
        for (var some : kinds) {
            var kind = new Kind(session.getEntityPersister(null, some.get(0)), session);
            some.forEach(kind::add);
            kind.write();
        }
    }

    /** Where each value of a row stands in the statement; found out once. */
    private static final class Kind {
        private final EntityPersister persister;
        private final SharedSessionContractImplementor session;
        private final PreparableMutationOperation statement;
        private final RowWriting writing;
        private final int shop;
        private final ColumnArray key;
        /** In the order in which Hibernate takes a row apart; null for what is not inserted. */
        private final List<@Nullable ColumnArray> values = new ArrayList<>();

        private int next;

        Kind(EntityPersister persister, SharedSessionContractImplementor session) {
            this.persister = persister;
            this.session = session;
            this.statement = (PreparableMutationOperation) persister
                    .getInsertCoordinator()
                    .getStaticMutationOperationGroup()
                    .getSingleOperation();
            this.shop = persister.getPropertyIndex(SHOP);
            this.key = column(((SelectableMapping) persister.getIdentifierMapping()).getSelectionExpression());
            attributes()
                    .forEach(attribute -> attribute.forEachSelectable((i, value) -> values.add(
                            value.isInsertable() && !value.isFormula()
                                    ? column(value.getSelectionExpression())
                                    : null)));
            this.writing = new RowWriting(
                    Stream.concat(Stream.of(key), values.stream().filter(Objects::nonNull))
                            .toList(),
                    session.getJdbcCoordinator());
        }

        private Stream<AttributeMapping> attributes() {
            List<AttributeMapping> all = new ArrayList<>();
            persister.getAttributeMappings().forEach(all::add);
            return all.stream();
        }

        private ColumnArray column(String name) {
            var place = statement.findValueDescriptor(name, ParameterUsage.SET);
            return new ColumnArray(place.getJdbcPosition(), place.getJdbcMapping());
        }

        void add(AddedRow row) {
            persister.setValue(row, shop, session.getTenantIdentifierValue());
            key.add(persister.getIdentifier(row));
            next = 0;
            var all = persister.getValues(row);
            for (var i = 0; i < all.length; i++) {
                persister
                        .getAttributeMapping(i)
                        .decompose(all[i], 0, null, null, (at, none, nothing, value, column) -> keep(value), session);
            }
            writing.added();
        }

        private void keep(@Nullable Object value) {
            var column = values.get(next++);
            if (column != null) {
                column.add(value);
            }
        }

        void write() {
            writing.write(statement.getSqlString());
        }
    }
}
