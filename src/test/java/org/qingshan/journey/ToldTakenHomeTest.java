package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Somebody of the team tells that a grower has taken her goods home. */
@QuarkusTest
class ToldTakenHomeTest extends Journey {
    @Inject
    Rows rows;

    private String lot(Village village, int number) {
        return rows.<String>of(
                        village.key(),
                        "select state || ' ' || round(brought)::text || ' left ' || round(brought - sorted_out - held - sold)::text"
                                + " from lot where shop_id = :shop and number = " + number)
                .get(0);
    }

    private String offered(Village village, String slot) {
        return rows.<String>of(
                        village.key(),
                        "select round(i.offered)::text from lineup_item i join stream s on s.shop_id = i.shop_id and s.id = i.stream_id"
                                + " where i.shop_id = :shop and s.status = 'LIVE' and i.slot = '" + slot + "'")
                .get(0);
    }

    private static Viewer grower(Village village, String name) {
        var grower = village.viewer();
        grower.says("/start join_" + village.code("grower " + name));
        return grower;
    }

    @Test
    void a_part_leaves_the_lot_and_the_lineup_and_comes_back_with_a_tap() {
        var village = village();
        var owner = village.owner();
        var wu = grower(village, "吴秀英");
        village.neighbour().says("A2 10斤");
        var told = owner.says("秀英的笋拿走20斤");
        assertThat(told.text()).contains("2 号 竹笋：吴秀英拿回 20 斤，剩 270 斤。", "A2 放出 300 → 280 斤。", "卖出的 10 斤 照发");
        assertThat(lot(village, 2)).isEqualTo("PASSED 280 left 270");
        assertThat(offered(village, "A2")).isEqualTo("280");
        assertThat(wu.hears("拿回").text()).contains("你的竹笋（2 号）拿回 20 斤，剩 270 斤接着卖");
        assertThat(brokenNow()).isEmpty();

        assertThat(owner.taps("没拿，还是 300 斤").text()).contains("2 号 竹笋还是 300 斤，剩 290 斤");
        assertThat(lot(village, 2)).isEqualTo("PASSED 300 left 290");
        assertThat(offered(village, "A2")).isEqualTo("300");
        assertThat(owner.says(told.behind("没拿")).text()).contains("没有改回来", "300 斤");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void the_undo_of_the_host_takes_it_back_too() {
        var village = village();
        var owner = village.owner();
        assertThat(owner.says("吴秀英拿回去二十斤竹笋").text()).contains("拿回 20 斤");
        assertThat(lot(village, 2)).startsWith("PASSED 280");
        assertThat(owner.says("撤销").text()).contains("改回来了");
        assertThat(lot(village, 2)).startsWith("PASSED 300");
    }

    @Test
    void before_all_of_it_goes_home_it_is_asked() {
        var village = village();
        var owner = village.owner();
        village.neighbour().says("A2 10斤");
        for (var said : List.of(
                "吴秀英把竹笋拿回去了",
                "吳秀英把竹筍拿回去了",
                "秀英把剩下的笋都拿走了",
                "竹笋退给吴秀英了",
                "秀英的笋拿走290斤",
                "还货 2 290斤",
                "Wu took her bamboo shoots back",
                "the shoots were returned to Wu",
                "Xiuying has taken all of her shoots home")) {
            assertThat(owner.says(said).text())
                    .as(said)
                    .containsAnyOf("2 号 竹笋剩 290 斤 都还给吴秀英", "all that is left, 290 jin");
        }
        assertThat(owner.says("秀英的笋拿走500斤").text()).contains("没人要的只剩 290 斤", "都还给吴秀英");
        assertThat(lot(village, 2)).isEqualTo("PASSED 300 left 290");
        assertThat(owner.taps("不卖了，还给货主").text()).contains("剩 290 斤 还给吴秀英");
        assertThat(lot(village, 2)).startsWith("WITHDRAWN");
        assertThat(owner.says("秀英把竹笋拿回去了").text()).contains("吴秀英这里没有没卖出的竹笋了");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void of_several_lots_it_is_asked_which() {
        var village = village();
        var owner = village.owner();
        owner.says("收货 吴秀英 竹笋 50斤");
        var which = owner.says("秀英的笋拿走20斤");
        assertThat(which.text()).contains("吴秀英有几批还没卖完", "2 号 竹笋，吴秀英的，剩 300 斤", "6 号 竹笋，吴秀英的，剩 50 斤");
        assertThat(owner.taps("6 号还 20斤").text()).contains("6 号 竹笋：吴秀英拿回 20 斤，剩 30 斤");
        assertThat(lot(village, 6)).isEqualTo("BROUGHT 30 left 30");
        assertThat(offered(village, "A2")).as("it was not on sale").isEqualTo("300");
    }

    @Test
    void what_she_says_herself_of_a_part_the_team_notes_by_a_tap() {
        var village = village();
        var wu = grower(village, "吴秀英");
        for (var said : List.of("我拿走20斤笋", "我把竹笋拿回去二十斤", "I took 20 jin of my shoots back")) {
            assertThat(wu.says(said).text()).as(said).containsAnyOf("已经跟收货点说：你拿回", "The team has been told");
            assertThat(lot(village, 2)).as(said).isEqualTo("PASSED 300 left 300");
        }
        village.owner().hears("吴秀英说拿回 20斤");
        assertThat(village.owner().taps("2 号还 20斤").text()).contains("吴秀英拿回 20 斤，剩 280 斤");
        assertThat(wu.says("我拿走20斤红糖").text()).as("another's").doesNotContain("收货点");
        assertThat(lot(village, 2)).isEqualTo("PASSED 280 left 280");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_two_of_the_team_note_is_taken_once() {
        var village = village();
        var wu = grower(village, "吴秀英");
        var screener = village.joined("screener");
        var foreigner = village.foreigner();
        foreigner.says("/start join_" + village.code("screener"));
        wu.says("我拿走20斤笋");
        village.owner().hears("吴秀英说拿回 20斤");
        village.owner().taps("2 号还 20斤");
        assertThat(screener.taps("2 号还 20斤").text()).contains("没有再记", "2 号变了，现在是 280 斤，剩 280 斤");
        assertThat(foreigner.taps("Lot 2: 20斤").text()).contains("Not noted: lot 2", "280 jin now");
        assertThat(lot(village, 2)).isEqualTo("PASSED 280 left 280");
        assertThat(screener.taps("2 号还 20斤").text()).as("she took them twice").contains("剩 260 斤");
        assertThat(brokenNow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "吴秀英想拿走20斤笋",
                "吳秀英想拿走20斤筍",
                "秀英要拿回去20斤竹笋",
                "秀英打算把笋拿走20斤",
                "秀英说拿回20斤笋",
                "Wu wants 20 jin of her shoots back",
                "Wu Xiuying would like to take 20 jin of her shoots home",
                "Xiuying will take 20 jin of her shoots back"
            })
    void what_she_only_wants_is_noted_once_it_is_done(String said) {
        var village = village();
        var owner = village.owner();
        assertThat(owner.says(said).text()).as(said).contains("还没有记", "2 号 竹笋，吴秀英的，剩 300 斤");
        assertThat(lot(village, 2)).as(said).isEqualTo("PASSED 300 left 300");
        owner.taps("2 号还 20斤|2 号还 20 jin".split("\\|")[said.contains("jin") ? 1 : 0]);
        assertThat(lot(village, 2)).as(said).isEqualTo("PASSED 280 left 280");
    }

    @Test
    void of_two_who_are_called_so_it_is_asked_whose_it_is() {
        var village = village();
        var owner = village.owner();
        owner.says("收货 李秀英 竹笋 50斤");
        owner.says("/lot new");
        for (var said : List.of("秀英的笋拿走20斤", "Xiuying took 20 jin of her shoots back")) {
            assertThat(owner.says(said).text()).as(said).contains("还没有记", "2 号 竹笋，吴秀英的，剩 300 斤", "6 号 竹笋，李秀英的，剩 50 斤");
        }
        assertThat(lot(village, 2)).isEqualTo("PASSED 300 left 300");
        assertThat(owner.says("李秀英的笋拿走20斤").text()).contains("6 号 竹笋：李秀英拿回 20 斤，剩 30 斤");
    }

    @Test
    void who_is_spoken_of_in_english_is_nobody_whose_name_is_spelt_so() {
        var village = village();
        var owner = village.owner();
        for (var name : List.of("何秀兰", "金秀兰")) {
            owner.says("收货 " + name + " 竹笋 50斤");
            owner.says("/lot new");
        }
        for (var said : List.of("he took 20 jin of the shoots home", "20 jin of the shoots went home")) {
            owner.says(said);
            assertThat(lot(village, 6)).as(said).isEqualTo("BROUGHT 50 left 50");
            assertThat(lot(village, 7)).as(said).isEqualTo("BROUGHT 50 left 50");
        }
        assertThat(owner.says("He Xiulan took 20 jin of her shoots home").text())
                .contains("6 号 竹笋：何秀兰拿回 20 斤");
    }

    @Test
    void who_is_of_the_team_herself_notes_her_own() {
        var village = village();
        var owner = village.owner();
        owner.says("/start join_" + village.code("grower 吴秀英"));
        for (var said : List.of("我拿走20斤笋", "I took 20 jin of my shoots back")) {
            assertThat(owner.says(said).text())
                    .as(said)
                    .contains("还没有记", "2 号 竹笋")
                    .doesNotContain("跟收货点说");
        }
        assertThat(owner.taps("2 号还 20 jin").text()).contains("剩 280 斤");
        assertThat(lot(village, 2)).isEqualTo("PASSED 280 left 280");
    }

    @Test
    void in_english_as_well() {
        var village = village();
        var host = village.foreigner();
        host.says("/start join_" + village.code("host"));
        assertThat(host.says("Wu Xiuying took 20 jin of her shoots back").text())
                .contains("Lot 2, Bamboo shoots: 吴秀英 took back 20 jin; 280 jin left.", "A2: 300 → 280 jin offered");
        assertThat(host.taps("Not taken: 300 jin as before").text()).contains("Put back: lot 2");
        assertThat(lot(village, 2)).startsWith("PASSED 300");
    }

    @Test
    void a_question_a_denial_and_a_buyer_of_the_same_name_take_nothing() {
        var village = village();
        var owner = village.owner();
        for (var said : List.of(
                "吴秀英把竹笋拿回去了吗",
                "秀英没有把笋拿回去",
                "要是秀英把笋拿回去呢",
                "吴秀英退了20斤竹笋",
                "Wu brought back 20 jin of shoots",
                "吴秀英拿走了2箱红糖",
                "did Wu take her shoots back?",
                "送给吴秀英20斤笋",
                "吴秀英取走了20斤笋",
                "gave 20 jin of shoots to Wu",
                "Wu collected her 20 jin of shoots")) {
            owner.says(said);
            assertThat(lot(village, 2)).as(said).isEqualTo("PASSED 300 left 300");
        }
        village.viewer().says("秀英的笋拿走20斤");
        assertThat(lot(village, 2)).as("a viewer's word").contains("300");
        assertThat(brokenNow()).isEmpty();
    }
}
