package org.qingshan.simulator;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Row;

/**
 * Rows without a database. As Hibernate does it, a row gets its number when it is handed over, together with the rows that it
 * holds then; those that come to it later get theirs when everything is written.
 */
final class Memory {
    private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Map<String, Field>> NAMED = new ConcurrentHashMap<>();

    private final Map<Class<?>, List<Object>> rows = new HashMap<>();
    private final EntityManager manager = (EntityManager) Proxy.newProxyInstance(
            Memory.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                switch (method.getName()) {
                    case "persist" -> keep(arguments[0]);
                    case "flush" -> flush();
                    default -> throw new UnsupportedOperationException(method.getName());
                }
                return null;
            });

    EntityManager manager() {
        return manager;
    }

    /** Every row of a kind in the order of their numbers. */
    @SuppressWarnings("unchecked")
    <T> List<T> all(Class<T> kind) {
        return (List<T>) rows.computeIfAbsent(kind, none -> new ArrayList<>());
    }

    void keep(Object row) {
        if (!all(row.getClass()).contains(row)) {
            number(row, null);
            rows.get(row.getClass()).add(row);
        }
        cascade(row);
    }

    /** Keeps a row that is there before anybody says anything. */
    <T> T keep(T row, long id) {
        number(row, id);
        rows.computeIfAbsent(row.getClass(), none -> new ArrayList<>()).add(row);
        return row;
    }

    private void flush() {
        all(CustomerOrder.class).forEach(Memory::cascade);
    }

    private static void cascade(Object row) {
        if (row instanceof CustomerOrder order) {
            order.lines().forEach(line -> number(line, null));
        }
    }

    private static void number(Object row, @Nullable Long given) {
        var id = field(row.getClass(), "id");
        if (id != null && get(row, id) == null) {
            set(row, id, given == null ? (Object) Lane.current().nextId() : given);
        }
    }

    /** What a row holds in a field that it tells nobody. */
    @SuppressWarnings("unchecked")
    static <T> T read(Object row, String name) {
        return (T) get(row, field(row.getClass(), name));
    }

    /** Remembers everything; what is returned puts it back. */
    Runnable snapshot() {
        List<Runnable> back = new ArrayList<>();
        rows.forEach((kind, some) -> {
            var copy = List.copyOf(some);
            back.add(() -> {
                some.clear();
                some.addAll(copy);
            });
            some.forEach(row -> back.add(remembered(row)));
            if (kind == CustomerOrder.class) {
                some.forEach(order -> ((CustomerOrder) order).lines().forEach(line -> back.add(remembered(line))));
            }
        });
        var kinds = List.copyOf(rows.keySet());
        back.add(() -> rows.keySet().retainAll(kinds));
        return () -> back.forEach(Runnable::run);
    }

    private static Runnable remembered(Object row) {
        var fields = FIELDS.computeIfAbsent(row.getClass(), Memory::fieldsOf);
        var values = fields.stream().map(field -> copied(get(row, field))).toArray();
        return () -> {
            for (int i = 0; i < values.length; i++) {
                set(row, fields.get(i), copied(values[i]));
            }
        };
    }

    private static Object copied(Object value) {
        return value instanceof ArrayList<?> list ? new ArrayList<>(list) : value;
    }

    private static @Nullable Field field(Class<?> kind, String name) {
        return NAMED.computeIfAbsent(kind, Memory::named).get(name);
    }

    private static Map<String, Field> named(Class<?> kind) {
        return FIELDS.computeIfAbsent(kind, Memory::fieldsOf).stream()
                .collect(Collectors.toMap(Field::getName, Function.identity(), (own, inherited) -> own));
    }

    private static List<Field> fieldsOf(Class<?> kind) {
        return Stream.<Class<?>>iterate(kind, type -> type != null && type != Row.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers()))
                .filter(Field::trySetAccessible)
                .sorted(Comparator.comparing(Field::getName))
                .toList();
    }

    private static Object get(Object row, Field field) {
        try {
            return field.get(row);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void set(Object row, Field field, @Nullable Object value) {
        try {
            field.set(row, value);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
