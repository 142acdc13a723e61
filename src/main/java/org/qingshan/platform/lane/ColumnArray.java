package org.qingshan.platform.lane;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.engine.jdbc.mutation.spi.Binding;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.java.JavaType;
import org.jspecify.annotations.Nullable;

/** The values of one column, or of one condition, of all rows of a batch. */
final class ColumnArray {
    /**
     * How values of a kind travel. Numbers and texts go as they are, all else as text, which the database reads.
     *
     * @param type the database's name
     */
    private record Kind(String type, Class<?> element, Function<Object, Object> of) {
        /** Null where an array of such values would be another thing: of bytes, of arrays. */
        static @Nullable Kind of(int sqlType) {
            return switch (sqlType) {
                case SqlTypes.BIGINT -> new Kind("bigint", Long.class, one -> ((Number) one).longValue());
                case SqlTypes.INTEGER -> new Kind("integer", Integer.class, one -> ((Number) one).intValue());
                case SqlTypes.SMALLINT, SqlTypes.TINYINT ->
                    new Kind("smallint", Short.class, one -> ((Number) one).shortValue());
                case SqlTypes.BOOLEAN -> new Kind("boolean", Boolean.class, one -> one);
                case SqlTypes.VARCHAR -> new Kind("text", String.class, Object::toString);
                case SqlTypes.JSON -> new Kind("jsonb", String.class, Object::toString);
                case SqlTypes.NUMERIC -> new Kind("numeric", String.class, one -> ((BigDecimal) one).toPlainString());
                case SqlTypes.TIMESTAMP_UTC -> new Kind("timestamptz", String.class, Object::toString);
                case SqlTypes.TIME -> new Kind("time", String.class, Object::toString);
                case SqlTypes.DATE -> new Kind("date", String.class, Object::toString);
                default -> null;
            };
        }
    }

    private final int position;
    private final ValueBinder<Object> binder;
    private final JdbcMapping mapping;
    private final @Nullable Kind kind;
    private final List<@Nullable Object> values = new ArrayList<>();

    ColumnArray(Binding first) {
        this.position = first.getPosition();
        this.binder = first.getValueBinder();
        this.mapping = first.getValueDescriptor().getJdbcMapping();
        this.kind = Kind.of(mapping.getJdbcType().getDefaultSqlTypeCode());
    }

    void add(@Nullable Object value) {
        values.add(value);
    }

    boolean isPossible() {
        return kind != null;
    }

    /** Throws {@link NullPointerException} where no array is possible. */
    String type() {
        return requireNonNull(kind).type;
    }

    /** The value of one row, as Hibernate itself would. */
    void bind(PreparedStatement statement, int row, SharedSessionContractImplementor session) throws SQLException {
        binder.bind(statement, values.get(row), position, session);
    }

    /** Throws {@link NullPointerException} where no array is possible. */
    void bindAll(PreparedStatement statement, SharedSessionContractImplementor session) throws SQLException {
        var known = requireNonNull(kind);
        var elements = (Object[]) Array.newInstance(known.element, values.size());
        for (var i = 0; i < elements.length; i++) {
            var value = values.get(i);
            elements[i] = value == null ? null : known.of.apply(said(value, session));
        }
        statement.setArray(position, statement.getConnection().createArrayOf(known.type, elements));
    }

    @SuppressWarnings("unchecked")
    private Object said(Object value, SharedSessionContractImplementor session) throws SQLException {
        if (mapping.getJdbcType().getDefaultSqlTypeCode() == SqlTypes.JSON) {
            return session.getJsonFormatMapper()
                    .toString(value, (JavaType<Object>) mapping.getMappedJavaType(), session);
        }
        return binder.getBindValue(value, session);
    }
}
