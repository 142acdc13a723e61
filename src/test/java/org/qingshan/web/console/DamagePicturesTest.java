package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.photo.SentPictures;
import org.qingshan.web.photo.PhotoConfig;

/** Pictures of what came spoilt are for those who decide, and go with the person. */
@QuarkusTest
class DamagePicturesTest extends DamageStory {
    @Inject
    SentPictures pictures;

    @Inject
    PhotoConfig config;

    @Test
    void pictures_are_seen_by_those_who_decide_and_by_nobody_else_and_go_with_the_person() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");
        buyer.says("1箱");
        buyer.sends(PICTURE);
        var console = console(village.owner());
        var address = Pattern.compile("/console/sent/[0-9a-f]{64}-small\\.jpg").matcher(desk(console));
        assertThat(address.find()).isTrue();
        assertThat(given().cookie("qs_console", console.session())
                        .get(address.group())
                        .contentType())
                .contains("image/jpeg");
        assertThat(given().redirects().follow(false).get(address.group()).statusCode())
                .isIn(302, 303, 401);
        var other = console(village().owner());
        assertThat(given().cookie("qs_console", other.session())
                        .get(address.group())
                        .statusCode())
                .isEqualTo(404);
        assertThat(given().get(address.group().replace("/console/", "/photos/" + village.key() + "/"))
                        .statusCode())
                .isEqualTo(404);

        assertThat(buyer.says("/forget yes").text()).contains("1001");
        send(console, report(village) + "/refuse", Map.of("words", "看不出坏"));
        assertThat(buyer.says("/forget yes").text()).contains("忘");
        buyer.says("你好");
        assertThat(given().cookie("qs_console", console.session())
                        .get(address.group())
                        .statusCode())
                .isEqualTo(404);
        assertThat(rows.traces(village.key(), "看不出坏")).isEmpty();
        assertThat(send(console, report(village) + "/reopen", Map.of()).asString())
                .contains("已经让我们忘了他");
    }

    @Test
    void a_picture_of_the_closed_box_stands_beside_the_report_and_goes_with_the_person() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        var console = console(village.owner());
        given().cookie("qs_console", console.session())
                .redirects()
                .follow(false)
                .multiPart("token", console.token())
                .multiPart("number", "1001")
                .multiPart("weight", "")
                .multiPart("photo", "box.jpg", PICTURE, "image/jpeg")
                .post("/console/packing/packed")
                .then()
                .statusCode(303);
        village.owner().says("/ship 1001 YT7512345671001");
        village.owner().says("/delivered 1001");
        buyer.says("坏了");
        buyer.says("1箱");
        var address = Pattern.compile("/console/boxes/[0-9a-f]{64}\\.jpg").matcher(desk(console));
        assertThat(address.find()).isTrue();
        assertThat(given().cookie("qs_console", console.session())
                        .get(address.group())
                        .statusCode())
                .isEqualTo(200);

        send(console, report(village) + "/refuse", Map.of("words", "看不出坏"));
        var later = Instant.now().plus(Duration.ofDays(1));
        var file = address.group().replace("/console/boxes/", "sent/" + village.key() + "/");
        assertThat(pictures.keptBefore(village.key(), later)).contains(file);
        buyer.says("/forget yes");
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() ->
                        assertThat(pictures.keptBefore(village.key(), later)).doesNotContain(file));
        assertThat(given().cookie("qs_console", console.session())
                        .get(address.group())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_picture_that_cannot_be_erased_keeps_nobody_from_being_forgotten_and_from_speaking() throws IOException {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");
        buyer.says("1箱");
        buyer.sends(PICTURE);
        var later = Instant.now().plus(Duration.ofDays(1));
        var picture = pictures.keptBefore(village.key(), later).iterator().next();
        send(console(village.owner()), report(village) + "/refuse", Map.of("words", "看不出坏"));
        // A folder with something in it is no file that can be deleted.
        var file = config.dataDir().resolve(picture);
        Files.delete(file);
        Files.createFile(Files.createDirectory(file).resolve("stays"));

        buyer.says("/forget yes");

        assertThat(buyer.says("我的订单").text()).contains("还没有订单");
        assertThat(rows.traces(village.key(), "看不出坏")).isEmpty();
        Files.delete(file.resolve("stays"));
        Files.delete(file);
        Files.write(file, PICTURE);
        assertThat(given().cookie("qs_console", console(village.owner()).session())
                        .get(picture.replace("sent/" + village.key(), "/console/sent"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_no_picture_is_refused_with_a_sentence() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        var refused = buyer.sends("no picture".getBytes());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("detail")).contains("JPEG");
        var nobody = village.viewer().sends(PICTURE);
        assertThat(nobody.statusCode()).as("without a cookie").isEqualTo(403);
        assertThat(nobody.jsonPath().getString("reason")).isEqualTo("NO_SESSION");
        assertThat(nobody.cookies()).isEmpty();
    }

    /** Half a picture is grey below the middle: whoever sent it does not know that nobody can read it. */
    @Test
    void what_was_cut_off_on_its_way_is_refused_as_no_picture() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        for (var part : List.of(700, PICTURE.length / 2, PICTURE.length - 20)) {
            var refused = buyer.sends(Arrays.copyOf(PICTURE, part));
            assertThat(refused.statusCode())
                    .as("%d of %d bytes", part, PICTURE.length)
                    .isEqualTo(422);
            assertThat(refused.jsonPath().getString("detail")).contains("JPEG");
        }
        assertThat(buyer.sends(PICTURE).statusCode()).isEqualTo(200);
    }
}
