package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** Who sits at the desk speaks of what comes in, in village names and short names of goods, and puts it right; a buyer who says the same brings nothing. */
@QuarkusTest
class DeskTellsTest extends Journey {
    private Village crafts() {
        var village = trustingVillage("手作");
        village.owner().says("上架 羊奶皂 15 200个");
        village.owner().says("上架 手工布鞋 68.5 40双");
        village.owner().says("上架 米酒 58 20坛");
        village.owner().says("上架 活鱼 38 30份");
        village.owner().says("开播");
        return village;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "吴秀英送来50块羊奶皂|吴秀英，羊奶皂 50 个",
                "王二姐拿来皂50块|王二姐，羊奶皂 50 个",
                "王婆婆送来布鞋20双|王婆婆，手工布鞋 20 双",
                "老周送来10坛米酒|老周，米酒 10 坛",
                "张大爷送来20条鱼|张大爷，活鱼 20 份",
                "李婶的皂收了50块|李婶，羊奶皂 50 个",
                "周嫂今早送来三十块皂|周嫂，羊奶皂 30 个",
                "張大爺送來20條活魚|张大爷，活鱼 20 份",
            })
    void what_comes_in_is_taken_in(String said, String lot) {
        var screener = crafts().joined("screener");
        var answer = screener.says(said);
        if (!answer.text().contains("收下了")) {
            var grower = lot.substring(0, lot.indexOf('，'));
            answer = screener.taps(answer.labels().stream()
                    .filter(label -> label.contains(grower))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(said)));
        }
        assertThat(answer.text()).as(said).contains("收下了").contains(lot);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "吴秀英送来50块羊奶皂吗",
                "要两块皂",
                "给我送来两块羊奶皂",
                "老周明天送来10坛米酒",
                "老周送来的米酒卖完了",
                "李婶的皂还有吗",
                "王婆婆的布鞋收20块",
                "给大家送来30坛米酒",
                "老公送来10坛米酒",
            })
    void what_has_not_come_is_not_taken_in(String said) {
        assertThat(crafts().joined("screener").says(said).text()).as(said).doesNotContain("收下了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"李婶的皂收50块", "给大家送来30坛米酒", "老公送来10坛米酒", "大家带来30坛米酒"})
    void what_may_be_no_intake_opens_none(String said) {
        assertThat(crafts().joined("screener").says(said).text()).as(said).doesNotContain("收下了", "是谁");
    }

    @Test
    void pieces_that_may_be_money_are_asked_about() {
        var screener = crafts().joined("screener");
        screener.says("吴秀英送来50块羊奶皂");
        var asked = screener.says("吴秀英的皂收60块");
        assertThat(asked.labels()).containsExactly("收了这么多");
        assertThat(screener.taps("收了这么多").text() + screener.says("还有哪些没验").text())
                .contains("60 个");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it is 12", "it is 5", "那批是有机的", "那批是今天摘的", "that lot is 12"})
    void what_is_no_count_and_no_grower_changes_nothing(String said) {
        var screener = crafts().joined("screener");
        var answer = screener.says("王二姐送来羊奶皂30个");
        if (!answer.text().contains("收下了")) {
            screener.taps(answer.labels().get(answer.labels().size() - 1));
        }
        var before = screener.says("/lot 1").text();
        var put = screener.says(said);
        assertThat(put.text() + put.labels()).as(said).doesNotContain("改好了", "→", "有机", "今天摘");
        assertThat(screener.says("/lot 1").text()).as(said).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"那批有三个坏的", "that lot has 3 bad"})
    void what_is_bad_of_it_is_inspected(String said) {
        var screener = crafts().joined("screener");
        var answer = screener.says("王二姐送来羊奶皂30个");
        if (!answer.text().contains("收下了")) {
            screener.taps(answer.labels().get(answer.labels().size() - 1));
        }
        assertThat(screener.says(said).text()).as(said).contains("3").doesNotContain("→ 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"吴秀英送来50块羊奶皂", "老周送来10坛米酒", "撤回1号，发霉了", "两块皂碎了", "刚才那批是25个"})
    void a_viewer_brings_and_takes_back_nothing(String said) {
        var village = crafts();
        var viewer = village.viewer();
        assertThat(viewer.says(said).text()).as(said).doesNotContain("收下了", "告诉主播：", "召回");
        assertThat(village.owner().says("还有哪些没验").text()).as(said).contains("没有");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "刚才那批是25个|→ 25 个",
                "那批一共是25个|→ 25 个",
                "the last lot was 25|→ 25 个",
                "不是王二姐是王婆婆的|王婆婆",
                "刚才那批是王婆婆的|王婆婆",
                "错了，不是王二姐的，是王婆婆的|王婆婆",
            })
    void what_was_taken_in_just_now_is_put_right(String said, String right) {
        var screener = crafts().joined("screener");
        var answer = screener.says("王二姐送来羊奶皂30个");
        if (!answer.text().contains("收下了")) {
            screener.taps(answer.labels().get(answer.labels().size() - 1));
        }
        var put = screener.says(said);
        assertThat(put.text() + put.labels()).as(said).contains(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"刚才那批是25个", "不是周婆婆是王婆婆的", "不是红的是青的"})
    void nothing_is_put_right_where_nothing_was_taken_in(String said) {
        assertThat(crafts().joined("screener").says(said).text()).as(said).doesNotContain("改好了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"撤回1号，发霉了", "召回 1号 里面有虫", "把1号撤回，坏了", "recall 1, it is mouldy"})
    void what_is_bad_is_taken_back_once_it_is_meant(String said) {
        var village = trustingVillage("腊肉");
        village.owner().says("上架 腊肠 52 60斤 陈大姐");
        village.owner().says("开播");
        var screener = village.joined("screener");
        assertThat(screener.says(said).labels()).as(said).hasSize(2);
        assertThat(village.viewer().says("货单").text()).as(said).contains("剩 60 斤");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "两块皂碎了",
                "老周的米酒漏了两坛",
                "1号羊奶皂有一块裂了",
                "鱼死了三条",
                "two bars of soap are broken",
            })
    void damage_reaches_the_host(String said) {
        var village = crafts();
        village.owner().says("/add Soap 12 10 bars");
        var screener = village.joined("screener");
        var host = village.joined("host");
        assertThat(screener.says(said).text()).as(said).contains("已经告诉主播");
        host.hears("验货员");
        host.hears(said);
        assertThat(village.owner().says("提问").text()).as(said).doesNotContain(said);
    }

    @Test
    void whoever_has_bought_complains_as_a_buyer() {
        var village = crafts();
        var screener = village.joined("screener");
        screener.says("A1 2");
        assertThat(screener.says("两块皂碎了").text()).doesNotContain("已经告诉主播：");
    }
}
