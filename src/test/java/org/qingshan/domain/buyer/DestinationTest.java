package org.qingshan.domain.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DestinationTest {
    @Test
    void a_city_that_is_its_own_province_is_written_once() {
        assertThat(to("CN", "北京市", "北京市", "朝阳区", "建国路88号").line()).isEqualTo("北京市朝阳区建国路88号");
        assertThat(to("CN", "湖南省", "长沙市", null, "麓山南路1号").line()).isEqualTo("湖南省长沙市麓山南路1号");
        assertThat(to("CN", "北京市", "北京市", "朝阳区", "建国路88号").area()).isEqualTo("北京市朝阳区");
    }

    @Test
    void a_foreign_address_is_written_as_it_came_with_its_country_once() {
        assertThat(to("GB", null, null, null, "10 Downing Street, London").line())
                .isEqualTo("10 Downing Street, London, United Kingdom");
        assertThat(to("GB", null, null, null, "10 Downing Street, London, United Kingdom")
                        .line())
                .isEqualTo("10 Downing Street, London, United Kingdom");
        assertThat(to("SG", null, null, null, "新加坡乌节路1号").line()).isEqualTo("新加坡乌节路1号");
        assertThat(to("GB", null, null, null, "10 Downing Street, London").area())
                .isEmpty();
    }

    @Test
    void a_place_lies_in_its_own_areas_and_in_no_other() {
        var place = to("CN", "北京市", "北京市", "朝阳区", "建国路88号");

        assertThat(place.isIn("北京市")).isTrue();
        assertThat(place.isIn("北京市 朝阳区")).isTrue();
        assertThat(place.isIn("北京市 海淀区")).isFalse();
        assertThat(place.isIn(Destination.ABROAD)).isFalse();
        assertThat(to("GB", null, null, null, "London").isIn(Destination.ABROAD))
                .isTrue();
    }

    private static Destination to(
            String country, @Nullable String province, @Nullable String city, @Nullable String county, String detail) {
        return new Destination("张三", "+8613800138000", country, province, city, county, detail);
    }
}
