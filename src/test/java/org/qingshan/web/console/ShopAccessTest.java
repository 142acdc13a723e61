package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.support.Viewer;
import org.qingshan.web.Stall;

/** Who is let in: the team by invites, programs by keys, browsers by sessions. */
@QuarkusTest
class ShopAccessTest extends ShopPagesStory {
    @Test
    void an_invite_is_shown_once_and_lets_one_person_in() {
        var page = desk.send("/team/invite", Map.of("role", "PACKER")).asString();
        var code = secret(page);
        assertThat(desk.look("/team").asString()).doesNotContain(code).contains("打包");

        Viewer.chinese(stall.key()).says(code);
        Viewer.chinese(stall.key()).says(code);
        assertThat(look("select count(*) from member where shop_id = :shop and role = 'PACKER' and active"))
                .isEqualTo(1L);
        assertThat(look("select count(*) from invite where shop_id = :shop and used_at is null"))
                .isEqualTo(0L);
    }

    @Test
    void an_invite_for_a_grower_says_for_whom_it_is() {
        desk.send("/team/invite", Map.of("role", "GROWER", "name", "李婆婆"));
        assertThat(desk.look("/team").asString()).contains(" · 李婆婆");
    }

    @Test
    void an_invite_that_was_withdrawn_lets_nobody_in() {
        var code = secret(desk.send("/team/invite", Map.of("role", "HOST")).asString());
        desk.send("/team/withdraw", Map.of("id", first("select max(id) from invite where shop_id = :shop")));

        Viewer.chinese(stall.key()).says(code);
        assertThat(look("select count(*) from member where shop_id = :shop and role = 'HOST'"))
                .isEqualTo(0L);
    }

    @Test
    void who_is_let_go_is_out_of_the_console_at_once() {
        var host = new Hosting(market.session(stall, Role.HOST));
        assertThat(host.get("board").statusCode()).isEqualTo(200);

        desk.send(
                "/team/dismiss",
                Map.of("id", first("select max(id) from member where shop_id = :shop and role = 'HOST'")));

        assertThat(host.get("board").statusCode()).isEqualTo(403);
        assertThat(owner.get("board").statusCode()).isEqualTo(200);
    }

    @Test
    void the_last_owner_stays() {
        var refused = desk.send(
                "/team/dismiss",
                Map.of("id", first("select max(id) from member where shop_id = :shop and role = 'OWNER'")));

        assertThat(refused.asString()).contains("最后一位店主");
        assertThat(owner.get("shop").statusCode()).isEqualTo(200);
    }

    @Test
    void a_key_is_shown_once_opens_the_api_and_is_revoked() {
        var key = secret(desk.send("/access/key", Map.of("name", "打单机")).asString());
        var program = new Stall(stall.key(), key);
        assertThat(program.asProgram().get("/stream").statusCode()).isEqualTo(200);
        assertThat(desk.look("/access").asString()).contains("打单机").doesNotContain(key);
        assertThat(desk.send("/access/key", Map.of("name", "")).asString())
                .contains("没看懂", "href=\"/console/shop/access?lang=en\"");

        desk.send("/access/revoke", Map.of("id", first("select max(id) from api_key where shop_id = :shop")));
        assertThat(program.asProgram().get("/stream").statusCode()).isEqualTo(401);
        assertThat(stall.asProgram().get("/stream").statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_of_somebody_else_is_listed_and_ended() {
        var host = new Hosting(market.session(stall, Role.HOST));
        assertThat(desk.look("/access").asString())
                .contains("就是这个浏览器")
                .containsPattern("桂英</b>\\s*<small class=\"sign\">\\s*店主");

        desk.send("/access/end", Map.of("id", first("select max(id) from console_session where shop_id = :shop")));
        assertThat(host.get("board").statusCode()).isEqualTo(401);
        assertThat(owner.get("board").statusCode()).isEqualTo(200);
    }
}
