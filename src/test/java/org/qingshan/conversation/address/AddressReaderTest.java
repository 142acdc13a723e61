package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressReaderTest {

    @Test
    void an_address_with_every_part_is_complete() {
        AddressReading reading = AddressReader.read("张三13812345678湖南省长沙市岳麓区麓山南路1号");

        assertThat(reading.complete()).isTrue();
        assertThat(reading.missing()).isEmpty();
        assertThat(reading.doubtful()).isEmpty();
    }

    @Test
    void names_what_is_missing() {
        assertThat(AddressReader.read("湖南省长沙市岳麓区麓山南路1号").missing()).isEqualTo(Set.of(Part.RECIPIENT, Part.PHONE));
        assertThat(AddressReader.read("张三 13812345678").missing())
                .isEqualTo(Set.of(Part.PROVINCE, Part.CITY, Part.COUNTY, Part.DETAIL));
        assertThat(AddressReader.read("张三 13812345678 湖南省长沙市岳麓区").missing()).isEqualTo(Set.of(Part.DETAIL));
    }

    @Test
    void a_county_that_is_not_named_is_missing_but_does_not_stop_a_parcel() {
        AddressReading reading = AddressReader.read("长沙市麓山南路1号 张三 13812345678");

        assertThat(reading.missing()).isEqualTo(Set.of(Part.COUNTY));
        assertThat(reading.complete()).isTrue();
    }

    @Test
    void a_city_without_counties_and_a_zone_miss_none() {
        assertThat(AddressReader.read("东莞市南城街道鸿福路200号 何婷 13809260926").missing())
                .isEmpty();
        assertThat(AddressReader.read("成都市高新区天府大道1700号 唐糖 13880000000").missing())
                .isEmpty();
    }

    @Test
    void an_address_abroad_needs_no_province() {
        AddressReading reading = AddressReader.read("John Smith, 12 High Street, London, UK, +44 20 7946 0958");

        assertThat(reading.complete()).isTrue();
        assertThat(reading.missing()).isEmpty();
    }

    @Test
    void says_that_it_doubts_a_city_that_is_a_district_elsewhere() {
        assertThat(AddressReader.read("朝阳 建国路1号 张三 13812345678").doubtful()).contains(Part.PROVINCE, Part.CITY);
        assertThat(AddressReader.read("长沙市朝阳区建国路1号 张三 13812345678").doubtful()).contains(Part.PROVINCE, Part.CITY);
    }

    @Test
    void a_place_that_only_lends_its_name_to_a_house_is_doubtful_and_stays_in_the_detail() {
        AddressReading reading = AddressReader.read("长沙火车站旁边如家酒店301 张三 13812345678");

        assertThat(reading.province()).isEqualTo("湖南省");
        assertThat(reading.doubtful()).contains(Part.PROVINCE, Part.CITY);
        assertThat(reading.detail()).isEqualTo("长沙火车站旁边如家酒店301");
    }
}
