package org.qingshan.partner.language;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** A guess is asked about and never acted on; whatever the model does, the viewer has been answered already. */
@QuarkusTest
@WithTestResource(ModelServer.class)
class LanguageModelTest extends Journey {
    private static final String UNCLEAR = "整点那个粉粉嫩嫩的呗";

    WireMockServer model;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void forgets() {
        model.resetAll();
    }

    @Test
    void a_guess_is_asked_about_and_ordered_by_its_button_only() {
        answers("{\"wishes\":[{\"code\":\"A1\",\"quantity\":2}]}");
        var village = village();
        var viewer = village.viewer();

        assertThat(viewer.says(UNCLEAR).text()).contains("没听懂这句");
        viewer.hears("你是要：");
        assertThat(held(village)).isEqualTo("A1 黄桃：卖出 0 箱，留着 0 箱");
        assertThat(viewer.taps("要 2 箱 黄桃（A1）").text()).contains("已为你留 2 箱 黄桃");
    }

    @Test
    void nobody_seems_to_have_said_what_was_guessed() {
        answers("{\"wishes\":[{\"code\":\"A3\",\"quantity\":1}]}");
        var viewer = village().newcomer();
        viewer.says(UNCLEAR);
        viewer.hears("你是要：");

        assertThat(viewer.lines().stream().filter(line -> line.mine()).map(line -> line.text()))
                .containsExactly(UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"wishes\":[]}",
                "{\"wishes\":[{\"code\":\"B7\",\"quantity\":1}]}",
                "{\"wishes\":[{\"code\":\"A1\",\"quantity\":-3}]}",
                "{\"wishes\":[{\"code\":\"A1\",\"quantity\":0.3}]}",
                "{\"wishes\":[{\"code\":\"A1\",\"quantity\":99999999}]}",
                "{}",
                "I am sorry, I cannot do that."
            })
    void what_cannot_be_sold_is_not_asked_about(String answer) {
        answers(answer);
        var viewer = village().newcomer();
        viewer.says(UNCLEAR);
        wasAsked(1);

        await().during(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(5))
                .until(() -> viewer.heard().size() == 1);
    }

    @Test
    void a_model_that_fails_or_is_slow_is_missed_by_nobody() {
        responds(aResponse().withStatus(500));
        var viewer = village().viewer();
        assertThat(viewer.says(UNCLEAR).text()).contains("没听懂这句");
        responds(okJson(completion("{\"wishes\":[{\"code\":\"A1\",\"quantity\":1}]}"))
                .withFixedDelay(2500));
        viewer.says("再整点那个粉粉嫩嫩的呗");

        assertThat(viewer.says("A1 x2").text()).contains("已为你留 2 箱");
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .until(() -> viewer.heardWords().stream().noneMatch(words -> words.contains("你是要")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我叫王小明给我弄点好吃的哈",
                "打我电话138 0013 8000商量商量",
                "送到湖南省长沙市岳麓区那个老地方",
                "call me at 5551234567 about the thing",
                "my name is Tom and i fancy something pink"
            })
    void who_and_where_somebody_is_is_told_to_nobody(String words) {
        answers("{\"wishes\":[]}");
        var viewer = village().viewer();
        viewer.says(words);
        viewer.says(UNCLEAR);

        wasAsked(1);
        assertThat(asked()).contains(UNCLEAR).doesNotContain(words);
    }

    @Test
    void the_model_sees_what_is_on_sale_and_the_words_and_nothing_of_the_person() {
        answers("{\"wishes\":[]}");
        var viewer = village().neighbour();
        viewer.says(UNCLEAR);

        wasAsked(1);
        assertThat(asked())
                .contains("A1: 黄桃 / Yellow peaches", "A5: 腊肉", UNCLEAR)
                .doesNotContain("张伟", "13800138000", "麓山南路");
    }

    private static String held(Village village) {
        return village.owner()
                .says("战况")
                .text()
                .lines()
                .filter(line -> line.startsWith("A1"))
                .map(line -> line.substring(0, line.indexOf("，剩")))
                .findFirst()
                .orElseThrow();
    }

    private void wasAsked(int times) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> model.verify(times, postRequestedFor(urlPathEqualTo("/v1/chat/completions"))));
    }

    private String asked() {
        return String.join(
                "\n",
                model.findAll(postRequestedFor(urlPathEqualTo("/v1/chat/completions"))).stream()
                        .map(request -> request.getBodyAsString())
                        .toList());
    }

    private void answers(String words) {
        responds(okJson(completion(words)));
    }

    private void responds(ResponseDefinitionBuilder response) {
        model.stubFor(post(urlPathEqualTo("/v1/chat/completions")).willReturn(response));
    }

    private String completion(String words) {
        var message = Map.of("role", "assistant", "content", words);
        var choice = Map.of("index", 0, "message", message, "finish_reason", "stop");
        return json.valueToTree(Map.of(
                        "id", "1", "object", "chat.completion", "created", 1, "model", "m", "choices", List.of(choice)))
                .toString();
    }
}
