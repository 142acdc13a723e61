package org.qingshan.web.viewer;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DivisionsTest {
    @Test
    void provinces_cities_and_counties_are_offered_in_both_languages() {
        var all = given().get("/divisions.json").jsonPath();

        assertThat(all.getList("")).hasSize(34);
        assertThat(all.getList("find { it[0] == '湖南省' }[2].find { it[0] == '长沙市' }[2]"))
                .contains(List.of("岳麓区", "Yuelu District"));
        assertThat(all.getString("find { it[0] == '湖南省' }[1]")).isEqualTo("Hunan");
        assertThat(all.getList("find { it[0] == '广东省' }[2].find { it[0] == '东莞市' }"))
                .isEqualTo(List.of("东莞市", "Dongguan"));
    }

    @Test
    void they_are_kept_for_a_day_and_who_has_them_is_told_so() {
        var first = given().get("/divisions.json");

        assertThat(first.header("Cache-Control")).contains("public", "max-age=86400");
        given().header("If-None-Match", first.header("ETag"))
                .get("/divisions.json")
                .then()
                .statusCode(304);
    }

    @Test
    void they_travel_packed() {
        var response = packed().get("/divisions.json");

        assertThat(response.header("Content-Encoding")).isEqualTo("gzip");
    }

    /** As it travels: otherwise it is unpacked before the test sees it. */
    private static RequestSpecification packed() {
        var asItCame = config().decoderConfig(decoderConfig().noContentDecoders());
        return given().config(asItCame).header("Accept-Encoding", "gzip");
    }
}
