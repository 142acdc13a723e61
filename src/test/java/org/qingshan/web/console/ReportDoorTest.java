package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** Who may see how streams went. */
@QuarkusTest
class ReportDoorTest {
    private static final List<String> BELOW = List.of("", "/report.xlsx", "/orders.csv", "/summary.csv");

    @Inject
    Market market;

    private long streamOf(Stall stall) {
        return ((Number) market.look(stall, "select max(id) from stream where shop_id = :shop")).longValue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCREENER", "PACKER", "GROWER"})
    void the_money_is_not_for_those_who_screen_pack_or_grow(Role role) {
        var stall = market.stall();
        var helper = new Hosting(market.session(stall, role));
        assertThat(helper.get("report").statusCode()).isEqualTo(403);
        BELOW.forEach(path -> assertThat(
                        helper.get("report/" + streamOf(stall) + path).statusCode())
                .as(path)
                .isEqualTo(403));
        assertThat(helper.get("").asString()).doesNotContain("href=\"/console/report");
    }

    @Test
    void a_stranger_is_told_how_to_come_in() {
        var stall = market.stall();
        assertThat(given().get("/console/report").statusCode()).isEqualTo(401);
        BELOW.forEach(path -> assertThat(
                        given().get("/console/report/" + streamOf(stall) + path).statusCode())
                .as(path)
                .isEqualTo(401));
    }

    @Test
    void a_program_with_a_key_is_no_person_with_a_session() {
        var stall = market.stall();
        var asked = given().header("Authorization", "Bearer " + stall.apiKey()).get("/console/report");
        assertThat(asked.statusCode()).isBetween(401, 403);
    }

    @Test
    void nobody_sees_a_stream_of_another_shop() {
        var mine = market.stall();
        market.sql(mine, "update stream set title = '我家的' where shop_id = :shop");
        var other = market.stall();
        other.buy("小红", "A1 x2");
        market.sql(other, "update stream set title = '别家的' where shop_id = :shop");
        // Keys count in each shop from 1: the other's must not be one of mine.
        market.sql(mine, "update lane set last_id = last_id + 1000 where shop_id = :shop");
        var owner = new Hosting(market.session(mine, Role.OWNER));

        assertThat(owner.get("report").asString()).contains("我家的").doesNotContain("别家的");
        assertThat(owner.get("report/" + streamOf(other)).asString()).doesNotContain("别家的", "59.80");
        assertThat(owner.get("report/" + streamOf(other) + "/orders.csv").asString())
                .doesNotContain("小红");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"report/999999", "report/abc", "report/-1", "report/1/nothing.csv", "report/999999/report.xlsx"})
    void what_does_not_exist_is_not_found(String path) {
        var owner = new Hosting(market.session(market.stall(), Role.OWNER));
        assertThat(owner.get(path).statusCode()).isEqualTo(404);
    }
}
