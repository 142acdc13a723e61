package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** The shop's pages are for its owners, from pages of their own. */
@QuarkusTest
class ShopDoorTest {
    private static final List<String> PAGES = List.of(
            "", "/shipping", "/words", "/look", "/team", "/products", "/access", "/places", "/bot", "/delivery");
    private static final List<String> FORMS = List.of(
            "",
            "/team/invite",
            "/team/withdraw",
            "/team/dismiss",
            "/products",
            "/products/photo/remove",
            "/shipping",
            "/shipping/places",
            "/words",
            "/access/key",
            "/access/revoke",
            "/access/end",
            "/places/check",
            "/places/unlink",
            "/bot",
            "/bot/test",
            "/bot/mode",
            "/bot/end",
            "/delivery");

    @Inject
    Market market;

    /** Would do something wherever it is sent. */
    private static final Map<String, Object> FORM =
            Map.of("what", "hold", "value", "30", "role", "OWNER", "name", "x", "id", "1", "step", "1", "nameZh", "x");

    private void nothingHappened(Stall stall) {
        assertThat(market.look(
                        stall,
                        "select (select count(*) from history where shop_id = :shop and action <> 'console.opened')"
                                + " + (select count(*) from invite where shop_id = :shop)"
                                + " + (select count(*) from api_key where shop_id = :shop)"))
                .isEqualTo(1L);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HOST", "SCREENER", "PACKER", "GROWER"})
    void nobody_but_an_owner_sees_or_sends_anything(Role role) {
        var stall = market.stall();
        var helper = new ShopDesk(new Hosting(market.session(stall, role)));
        PAGES.forEach(
                page -> assertThat(helper.look(page).statusCode()).as(page).isEqualTo(403));
        FORMS.forEach(form ->
                assertThat(helper.send(form, FORM).statusCode()).as(form).isEqualTo(403));
        assertThat(helper.browser().get("").asString()).doesNotContain("href=\"/console/shop");
        nothingHappened(stall);
    }

    @Test
    void a_stranger_sees_and_sends_nothing() {
        PAGES.forEach(page -> assertThat(given().get("/console/shop" + page).statusCode())
                .as(page)
                .isEqualTo(401));
        FORMS.forEach(form -> assertThat(
                        given().formParams(FORM).post("/console/shop" + form).statusCode())
                .as(form)
                .isEqualTo(401));
    }

    @Test
    void a_form_without_the_token_of_the_sessions_own_pages_does_nothing() {
        var stall = market.stall();
        var desk = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));
        var other = new Hosting(market.session(stall, Role.OWNER));
        for (var form : FORMS) {
            for (var token : List.of("", "x", other.token())) {
                assertThat(desk.send(form, FORM, token).statusCode()).as(form).isEqualTo(403);
            }
        }
        nothingHappened(stall);
    }

    @Test
    void nobody_sees_or_changes_anything_of_another_shop() {
        var mine = market.stall();
        var other = market.stall();
        // Keys count in each shop from 1: the other's must not be one of mine.
        market.sql(mine, "update lane set last_id = last_id + 1000 where shop_id = :shop");
        var desk = new ShopDesk(new Hosting(market.session(mine, Role.OWNER)));
        var theirs = new ShopDesk(new Hosting(market.session(other, Role.OWNER)));
        theirs.send("/access/key", Map.of("name", "别家的机器"));
        theirs.send("/team/invite", Map.of("role", "GROWER", "name", "别家的婆婆"));

        PAGES.forEach(page -> assertThat(desk.look(page).asString()).as(page).doesNotContain("别家"));
        for (var table : Map.of(
                        "/access/revoke", "api_key",
                        "/access/end", "console_session",
                        "/team/withdraw", "invite",
                        "/team/dismiss", "member")
                .entrySet()) {
            var id = market.look(other, "select max(id) from " + table.getValue() + " where shop_id = :shop");
            desk.send(table.getKey(), Map.of("id", id));
        }
        assertThat(theirs.look("/access").asString()).contains("别家的机器");
        assertThat(theirs.look("/team").asString()).contains("别家的婆婆");
        assertThat(market.look(other, "select count(*) from invite where shop_id = :shop and expires_at > now()"))
                .isEqualTo(1L);
    }

    /** The program does not know by which host, and whether safely, a browser came through the proxies before it. */
    @Test
    void a_form_leads_on_by_an_address_without_a_host() {
        var desk = new ShopDesk(new Hosting(market.session(market.stall(), Role.OWNER)));
        assertThat(desk.set("hold", "30").header("Location")).isEqualTo("/console/shop?done=yes");
    }
}
