package org.qingshan.channel.webchat;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.standin.StandIn;

@QuarkusTest
@TestProfile(StandIn.class)
class PlayingSeveralPeopleTest {
    @Test
    void in_the_demo_shop_each_name_has_a_cookie_and_a_chat_of_its_own() {
        var viewer = given().get("/chat/qingshan?as=viewer");
        var host = given().cookies(viewer.cookies()).get("/chat/qingshan?as=host");

        assertThat(viewer.cookies()).containsOnlyKeys("qs_chat_viewer", "qs_new_viewer");
        assertThat(host.cookies()).containsOnlyKeys("qs_chat_host", "qs_new_host");
        var heard = given().cookies(viewer.cookies())
                .cookies(host.cookies())
                .get("/chat/qingshan/messages?as=host")
                .jsonPath();
        assertThat(heard.getList("messages.text")).containsExactly("welcome host null");
    }

    @ParameterizedTest
    @CsvSource({"张三, 李四", "小 红, 小 明", "李·四, 李.四", "O'Neil, o_neil", "🍑, 🍊", "A&B, A", "A+B, A B", "50%, 5#0"})
    void whatever_people_are_called_each_is_somebody(String one, String other) {
        var zhang = given().queryParam("as", one).get("/chat/qingshan");
        var li = given().cookies(zhang.cookies()).queryParam("as", other).get("/chat/qingshan");

        assertThat(zhang.cookies()).hasSize(2).doesNotContainKey("qs_chat");
        assertThat(li.cookies())
                .hasSize(2)
                .doesNotContainKeys(zhang.cookies().keySet().toArray(String[]::new));
    }

    @Test
    void a_name_that_is_none_is_oneself() {
        for (var none : List.of("%20", "a%0Ab")) {
            assertThat(given().urlEncodingEnabled(false)
                            .get("/chat/qingshan/messages?as=" + none)
                            .cookies())
                    .containsOnlyKeys("qs_chat");
        }
        assertThat(given().get("/chat/qingshan/messages?as=" + "x".repeat(41)).cookies())
                .containsOnlyKeys("qs_chat");
    }

    @Test
    void in_any_other_shop_everyone_is_oneself() {
        var response = given().get("/chat/hetao?as=host");

        assertThat(response.cookies()).containsOnlyKeys("qs_chat", "qs_new");
        assertThat(response.header("Set-Cookie")).contains("Path=/chat/hetao;");
    }
}
