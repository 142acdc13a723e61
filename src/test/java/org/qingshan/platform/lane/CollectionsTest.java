package org.qingshan.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import org.hibernate.annotations.Filter;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Program;

class CollectionsTest {

    @Test
    void every_collection_of_rows_is_held_to_its_own_shop() {
        var collections = Program.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(CollectionsTest::isCollectionOfRows)
                .toList();

        assertThat(collections).isNotEmpty().allSatisfy(field -> {
            assertThat(field.isAnnotatedWith(Filter.class))
                    .as(field.getFullName())
                    .isTrue();
            assertThat(field.getAnnotationOfType(Filter.class).name()).isEqualTo(CurrentShopKey.FILTER);
        });
    }

    private static boolean isCollectionOfRows(JavaField field) {
        return field.isAnnotatedWith(OneToMany.class)
                || field.isAnnotatedWith(ManyToMany.class)
                || field.isAnnotatedWith(ElementCollection.class);
    }
}
