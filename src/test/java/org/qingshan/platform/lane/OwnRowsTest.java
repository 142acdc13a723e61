package org.qingshan.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.Hibernate;
import org.hibernate.annotations.TenantId;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.spi.QueryInterpretationCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;

/** Two shops with the same goods, the same people and the same numbers. */
@QuarkusTest
class OwnRowsTest extends Journey {
    private static final int QUESTIONS = 100;

    @Inject
    Lanes lanes;

    @Inject
    EntityManager entityManager;

    @Inject
    Rows rows;

    @Test
    void of_every_kind_the_rows_of_the_shop_are_read_and_no_others() {
        var east = busy();
        var west = busy();
        assertThat(numbers(west)).as("both shops have the same numbers").isEqualTo(numbers(east));
        List<String> empty = new ArrayList<>();

        for (var kind : lanes.read(east.key(), this::kindsOfTheTrade)) {
            lanes.read(east.key(), () -> {
                var own = OwnRows.of(kind.getJavaType(), "1 = 1").list();
                assertThat(own).allSatisfy(row -> assertThat(shopOf(row)).isEqualTo(east.key()));
                assertThat(own).as(kind.getName()).hasSize(count(kind));
                if (own.isEmpty()) {
                    empty.add(kind.getName());
                }
                return own;
            });
        }
        assertThat(empty)
                .doesNotContain("Chat", "Buyer", "Address", "LineupItem", "Lot", "CustomerOrder", "InboxEntry");
    }

    @Test
    void what_comes_with_a_row_is_the_shops_own() {
        var east = busy();
        busy();

        lanes.read(east.key(), () -> {
            var live = OwnRows.of(LineupItem.class, "stream.status = ?1", "stream", "product")
                    .inOrderOf("row.id")
                    .list(Stream.Status.LIVE);
            assertThat(live).isNotEmpty().allSatisfy(item -> {
                assertThat(shopOf(item.stream())).isEqualTo(east.key());
                assertThat(shopOf(item.product())).isEqualTo(east.key());
            });
            return live;
        });
    }

    @Test
    void other_queries_see_only_the_shop_before_and_after() {
        var east = busy();
        busy();

        lanes.read(east.key(), () -> {
            var before = Product.<Product>listAll();
            assertThatThrownBy(
                    () -> OwnRows.of(Product.class, "row.nameZh = ?1").list());
            OwnRows.of(Product.class, "1 = 1").list();
            assertThat(Product.<Product>listAll()).isEqualTo(before);
            assertThat(before).allSatisfy(row -> assertThat(shopOf(row)).isEqualTo(east.key()));
            return before;
        });
    }

    @Test
    void across_shops_there_is_nobody_whose_rows_they_are() {
        busy();

        assertThat(lanes.acrossShops(() -> OwnRows.of(Product.class, "1 = 1").list()))
                .isEmpty();
    }

    @Test
    void a_question_is_translated_once_whatever_is_asked_for() {
        var village = village();
        var question = OwnRows.of(Product.class, "one_of(?1, row.nameZh) and row.nameEn <> 'asked once'");

        lanes.read(village.key(), () -> {
            forgetTranslations();
            var before = translations();
            question.list((Object) new String[] {"黄桃"});
            assertThat(translations()).as("it is kept").isGreaterThan(before);
            // What goes on in the background asks its own questions meanwhile, but not as many.
            IntStream.range(0, QUESTIONS).forEach(one -> question.list((Object) names(one)));
            assertThat(translations()).isLessThan(before + QUESTIONS);
            return before;
        });
    }

    /** Other names each time, and another number of them. */
    private static String[] names(int number) {
        return IntStream.rangeClosed(0, number)
                .mapToObj(one -> "果" + number + one)
                .toArray(String[]::new);
    }

    /** Other tests may have filled it to its limit. */
    private void forgetTranslations() {
        kept().close();
    }

    private int translations() {
        return kept().getNumberOfCachedQueryPlans();
    }

    private QueryInterpretationCache kept() {
        return entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getQueryEngine()
                .getInterpretationCache();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row.id in (select p.id from Product p)",
                "exists (from Stream)",
                "row.product.nameZh = ?1",
                "row.stream.pinned.slot = ?1",
                "size(row.lines) > 0",
            })
    void a_condition_that_reaches_other_rows_is_refused(String condition) {
        assertThatThrownBy(() -> OwnRows.of(LineupItem.class, condition)).isInstanceOf(IllegalArgumentException.class);
    }

    private Village busy() {
        var village = village();
        village.neighbour().says("A1");
        village.viewer().says("A2 x2");
        return village;
    }

    private List<Long> numbers(Village village) {
        return rows.of(village.key(), "select id from order_line where shop_id = :shop order by id");
    }

    private List<EntityType<?>> kindsOfTheTrade() {
        List<EntityType<?>> kinds = new ArrayList<>();
        for (var kind : entityManager.getMetamodel().getEntities()) {
            if (java.util.stream.Stream.of(kind.getJavaType().getDeclaredFields())
                    .anyMatch(field -> field.isAnnotationPresent(TenantId.class))) {
                kinds.add(kind);
            }
        }
        assertThat(kinds).hasSizeGreaterThan(15);
        return kinds;
    }

    private int count(EntityType<?> kind) {
        return entityManager
                .createQuery("select count(*) from " + kind.getName(), Long.class)
                .getSingleResult()
                .intValue();
    }

    private String shopOf(Object row) {
        return (String) entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(Hibernate.getClass(row))
                .getPropertyValue(row, "shopId");
    }
}
