package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** What somebody wanted together and was offered beside an answer he takes by one word, all of it or that which he points at. */
@QuarkusTest
class TakenTogetherTest extends Journey {

    @ParameterizedTest
    @ValueSource(strings = {"都要", "对 全都要", "全都要", "两样都要", "对", "要", "要的", "下吧", "就要这样"})
    void a_yes_takes_all_that_was_offered(String yes) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("黄桃两箱，红糖一袋，可以便宜吗？");

        assertThat(viewer.says(yes).text()).contains("已为你留 2 箱 黄桃（A1），共 2 箱", "已为你留 1 袋 红糖（A3），共 1 袋");
        assertThat(kept(village)).contains("A1 黄桃：卖出 0 箱，留着 2 箱", "A3 红糖：卖出 0 袋，留着 1 袋");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yes", "yes please", "both", "both please", "all of them", "please do", "ok I'll take it anyway"
            })
    void a_yes_takes_all_that_was_offered_in_english(String yes) {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("A1 x2 and A3, are they sweet?");
        viewer.says(yes);

        assertThat(kept(village)).contains("A1 黄桃：卖出 0 箱，留着 2 箱", "A3 红糖：卖出 0 袋，留着 1 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二个", "就要第二个", "the second one", "the second one please"})
    void one_of_them_is_pointed_at(String which) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("黄桃两箱，红糖一袋，可以便宜吗？");

        assertThat(viewer.says(which).text()).contains("已为你留 1 袋 红糖（A3），共 1 袋");
        assertThat(kept(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱", "A3 红糖：卖出 0 袋，留着 1 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一个", "下吧", "要的", "the first one", "please do", "ok I'll take it anyway"})
    void what_was_offered_alone_is_taken_with_its_amount(String yes) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("黄桃两箱，可以便宜吗？");
        viewer.says(yes);

        assertThat(kept(village)).contains("A1 黄桃：卖出 0 箱，留着 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"好的", "嗯", "ok", "都不要", "no thanks", "三样都要"})
    void all_right_and_no_take_nothing(String words) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("黄桃两箱，红糖一袋，可以便宜吗？");
        viewer.says(words);

        assertThat(kept(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱", "A3 红糖：卖出 0 袋，留着 0 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"好的", "ok"})
    void after_all_right_a_yes_still_takes_all(String words) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("黄桃两箱，红糖一袋，可以便宜吗？");

        assertThat(viewer.says(words).text()).isEqualTo("还没给你下单，想要就点一下：");
        viewer.says("对");
        assertThat(kept(village)).contains("A1 黄桃：卖出 0 箱，留着 2 箱", "A3 红糖：卖出 0 袋，留着 1 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃还是竹笋，甜不甜", "A1 or A2, are they sweet?"})
    void of_a_choice_it_is_asked_which(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says(said);

        assertThat(viewer.says("对").text()).startsWith("要哪一个？");
        assertThat(kept(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱", "A2 竹笋：卖出 0 斤，留着 0 斤");
    }

    private static String kept(Village village) {
        return village.owner().says("战况").text();
    }
}
