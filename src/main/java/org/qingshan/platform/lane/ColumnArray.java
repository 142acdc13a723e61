package org.qingshan.platform.lane;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
     * How values of a kind travel in an array. Numbers and texts go as they are, all else as text, which the database reads: the driver
     * would write it so anyway, with signs around whatever means something in an array.
     *
     * @param type the database's name
     */
    private record Kind(String type, Class<?> element, Function<Object, Object> of) {
        private static final String TEXT = "text";

        /** Null where an array of such values would be another thing: of bytes, of arrays. */
        static @Nullable Kind of(int sqlType) {
            return switch (sqlType) {
                case SqlTypes.BIGINT -> new Kind("bigint", Long.class, one -> ((Number) one).longValue());
                case SqlTypes.INTEGER -> new Kind("integer", Integer.class, one -> ((Number) one).intValue());
                case SqlTypes.SMALLINT, SqlTypes.TINYINT ->
                    new Kind("smallint", Short.class, one -> ((Number) one).shortValue());
                case SqlTypes.BOOLEAN -> new Kind("boolean", Boolean.class, one -> one);
                case SqlTypes.VARCHAR -> new Kind(TEXT, String.class, Object::toString);
                case SqlTypes.JSON -> new Kind("jsonb", String.class, Object::toString);
                case SqlTypes.NUMERIC -> new Kind("numeric", String.class, one -> ((BigDecimal) one).toPlainString());
                case SqlTypes.TIMESTAMP_UTC -> new Kind("timestamptz", String.class, Object::toString);
                case SqlTypes.TIME -> new Kind("time", String.class, Object::toString);
                case SqlTypes.DATE -> new Kind("date", String.class, Object::toString);
                default -> null;
            };
        }

        String carried() {
            return element == String.class ? TEXT : type;
        }
    }

    private final int position;
    private final ValueBinder<Object> binder;
    private final JdbcMapping mapping;
    private final @Nullable Kind kind;
    private final List<@Nullable Object> values = new ArrayList<>();

    /** @param position its place in the statement for one row */
    @SuppressWarnings("unchecked")
    ColumnArray(int position, JdbcMapping mapping) {
        this.position = position;
        this.binder = mapping.getJdbcValueBinder();
        this.mapping = mapping;
        this.kind = Kind.of(mapping.getJdbcType().getDefaultSqlTypeCode());
    }

    static ColumnArray of(Binding first) {
        return new ColumnArray(first.getPosition(), first.getValueDescriptor().getJdbcMapping());
    }

    int position() {
        return position;
    }

    void add(@Nullable Object value) {
        values.add(value);
    }

    boolean isPossible() {
        return kind != null;
    }

    /** Whether all rows have the same value. Documents are not looked into. */
    boolean isSame() {
        var first = values.get(0);
        return values.stream().allMatch(value -> value == first || !isJson() && Objects.equals(value, first));
    }

    /** Throws {@link NullPointerException} where no array is possible. */
    ArrayStatement.Column column(boolean asSame) {
        var known = requireNonNull(kind);
        return new ArrayStatement.Column(known.type, known.carried(), asSame);
    }

    /** The value of one row, as Hibernate itself would. */
    void bind(PreparedStatement statement, int row, int at, SharedSessionContractImplementor session)
            throws SQLException {
        binder.bind(statement, values.get(row), at, session);
    }

    /** Throws {@link NullPointerException} where no array is possible. */
    void bindAll(PreparedStatement statement, int at, SharedSessionContractImplementor session) throws SQLException {
        var known = requireNonNull(kind);
        var elements = (Object[]) Array.newInstance(known.element, values.size());
        Object last = null;
        for (var i = 0; i < elements.length; i++) {
            var value = values.get(i);
            if (value != null) {
                // Moments of one batch are mostly the same one.
                elements[i] = value == last ? elements[i - 1] : known.of.apply(said(value, session));
            }
            last = value;
        }
        statement.setArray(at, statement.getConnection().createArrayOf(known.carried(), elements));
    }

    private boolean isJson() {
        return mapping.getJdbcType().getDefaultSqlTypeCode() == SqlTypes.JSON;
    }

    @SuppressWarnings("unchecked")
    private Object said(Object value, SharedSessionContractImplementor session) throws SQLException {
        if (isJson()) {
            return session.getJsonFormatMapper()
                    .toString(value, (JavaType<Object>) mapping.getMappedJavaType(), session);
        }
        return binder.getBindValue(value, session);
    }
}
