package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Viewer.Answer;

/** Whoever reads traditional characters is answered in them. */
@QuarkusTest
class TraditionalChineseTest extends Journey {
    /** As the post in China writes it; it stays as it is. */
    private static final String AREA = "湖南省长沙市岳麓区";

    private static final String TO = "张伟 " + AREA + "麓山南路1号";

    private static final String IN_TRADITIONAL = "陳大文 13800138000 湖南省長沙市岳麓區麓山南路1號";

    private static Viewer abroad(String shop) {
        return Viewer.traditional(shop);
    }

    @Test
    void a_viewer_claims_gives_an_address_confirms_undoes_and_asks_where_it_is() {
        var viewer = abroad(village().key());

        assertTraditional(viewer.says("A1 x2"), "已為你留 2 箱 黃桃（A1）", "購物車合計 ¥59.80", "請在 15 分鐘內確認");
        assertThat(viewer.says(ADDRESS).text()).contains("收貨人：张伟", "電話：138 0013 8000", "地址：湖南省长沙市岳麓区麓山南路1号");
        assertThat(viewer.taps("對，就寄這裡").text()).contains("地址記下了", "A1 黃桃 2 箱 ¥59.80", "運費 ¥8.00");
        assertThat(viewer.taps("確認下單").text()).contains("下單成功！訂單 1001", "A1 黃桃 2 箱 ¥59.80", "寄給 张伟");
        assertThat(viewer.says("到哪了").text()).contains("訂單 1001 · 已確認，等打包 · 未付款", TO);
        assertThat(viewer.says("再来一袋红糖").text()).contains("已下單 1 袋 紅糖（A3）");
        assertThat(viewer.taps("撤銷").text()).contains("已退回 1 袋 紅糖（A3）");
    }

    @Test
    void all_is_typed_in_traditional_characters() {
        var viewer = abroad(village().key());

        assertTraditional(viewer.says("黃桃兩箱"), "已為你留 2 箱 黃桃（A1）");
        assertTraditional(viewer.says("改成三箱"), "黃桃（A1）改好了，共 3 箱（原來 2 箱）");
        assertThat(viewer.says(IN_TRADITIONAL).text()).contains("收貨人：陳大文", "地址：湖南省长沙市岳麓区麓山南路1號");
        assertThat(viewer.says("對，就寄這裡").text()).contains("地址記下了");
        assertThat(viewer.says("確認下單").text()).contains("下單成功！訂單 1001", "寄給 陳大文");
        assertTraditional(viewer.says("怎麼付款"));
        assertTraditional(viewer.says("什麼時候發貨"));
        assertTraditional(viewer.says("購物車"));
        assertThat(viewer.says("我的訂單").text()).contains("訂單 1001");
        assertThat(viewer.says("撤銷").labels()).containsExactly("退 1 箱 黃桃（A1）");
    }

    @ParameterizedTest
    @CsvSource({
        "/help",
        "貨單",
        "/language",
        "幫助",
        "地址",
        "還剩多少",
        "多少錢一箱",
        "包郵嗎",
        "有什麼",
        "付款",
        "壞了三個",
        "退款",
        "刪除我的資料",
        "找人工",
        "取消訂單"
    })
    void whatever_is_asked_is_answered_in_traditional_characters(String words) {
        var viewer = abroad(village().key());
        viewer.says("黃桃兩箱");

        assertTraditional(viewer.says(words));
    }

    @Test
    void the_first_words_tell_the_script_whatever_the_browser_says() {
        var village = village();

        assertTraditional(village.newcomer().says("請問黃桃多少錢一箱？"), "黃桃");
        assertTraditional(Viewer.untold(village.key()).says("我要兩箱黃桃"), "已為你留");
        assertThat(abroad(village.key()).says("请问红糖多少钱一袋？").text()).contains("红糖");
        assertTraditional(abroad(village.key()).says("+1"), "黃桃");
    }

    @Test
    void who_writes_traditional_for_the_first_time_is_answered_so_from_then_on() {
        var viewer = village().newcomer();
        assertThat(viewer.says("我要一箱黄桃").text()).contains("已为你留 1 箱 黄桃");
        assertThat(viewer.says("謝謝").text()).doesNotContain("謝");

        assertTraditional(viewer.says("請問什麼時候發貨？"));
        assertTraditional(viewer.says("A3 一袋"), "紅糖");
    }

    @Test
    void who_goes_on_in_simplified_is_answered_so() {
        var viewer = abroad(village().key());
        assertTraditional(viewer.says("請問什麼時候發貨？"));
        assertTraditional(viewer.says("红糖多少钱一袋"), "紅糖");
        assertThat(viewer.says("再给我来两袋红糖吧").text()).contains("红糖");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "繁體中文",
                "說繁體",
                "繁体",
                "换成繁体",
                "/language zh-hant",
                "/language 繁體",
                "/language traditional",
                "traditional chinese"
            })
    void it_is_chosen_by_word(String words) {
        var viewer = village().viewer();

        assertThat(viewer.says(words).text()).contains("好，以後說中文。");
        assertThat(viewer.says("货单").text()).contains("A1 黃桃");
        assertThat(viewer.says("多少钱一箱？我想买两箱。").text()).contains("黃桃");
    }

    @Test
    void it_is_chosen_by_button_and_back() {
        var viewer = village().viewer();
        viewer.says("/language");

        assertThat(viewer.taps("繁體中文").text()).contains("以後說中文");
        assertThat(viewer.says("english").text()).contains("English from now on");
        assertThat(viewer.says("改回中文").text()).contains("以后说中文");
        assertThat(viewer.says("换成简体").text()).contains("以后说中文");
        assertThat(viewer.says("說中文").text()).contains("以後說中文");
    }

    @Test
    void what_a_host_writes_in_traditional_is_shown_to_all_as_it_is() {
        var village = trustingVillage("老街");
        village.owner().says("上架 黑糖薑茶 29.9 10箱");
        village.owner().says("开播");

        assertThat(village.viewer().says("货单").text()).contains("A1 黑糖薑茶").contains("剩 10 箱");
        assertThat(village.viewer().says("黑糖姜茶一箱").text()).contains("已为你留 1 箱 黑糖薑茶");
        assertThat(abroad(village.key()).says("黑糖薑茶一箱").text()).contains("已為你留 1 箱 黑糖薑茶");
    }

    @Test
    void the_page_is_in_traditional_characters_too() {
        var shop = village().key();
        var page = given().header("Accept-Language", "zh-HK").get("/chat/" + shop);

        assertThat(page.header("Content-Language")).isEqualTo("zh-Hant");
        assertThat(page.asString())
                .contains(
                        "<html lang=\"zh-Hant\">",
                        "青山村",
                        "貨單",
                        "發送",
                        "正在連接…",
                        "data-left=\"剩 %n %unit\"",
                        "lang=\"zh\"");
        assertThat(simplifiedIn(page.asString().replaceAll("简体中文|简", ""))).isEmpty();
        var live = given().get("/chat/" + shop + "/live?lang=zh-Hant").jsonPath();
        assertThat(live.getList("lineup.name")).contains("黃桃", "紅糖", "土雞蛋");
        assertThat(given().get("/chat/" + shop + "/live?lang=zh").jsonPath().getList("lineup.name"))
                .contains("黄桃");
        assertThat(given().get("/?lang=zh-Hant").asString()).contains("你是哪位？", "像聊天一樣下單", "简体");
        assertThat(given().get("/offline?lang=zh-Hant").asString()).contains("沒有網");
        assertThat(given().header("Accept-Language", "zh-TW").get("/nowhere").asString())
                .contains("沒有這個頁面");
    }

    @Test
    void what_is_promised_of_goods_is_written_in_traditional_characters_but_for_names() {
        var page = given().get("/chat/" + village().key() + "/slots/A1/certificates?lang=zh-Hant")
                .asString();

        assertThat(page).contains("<html lang=\"zh-Hant\">", "承諾達標合格證", "黃桃", "抽樣看過", "1 號", "张桂花");
        assertThat(simplifiedIn(page.replace("张桂花", ""))).isEmpty();
    }

    @Test
    void somebodys_own_words_are_quoted_as_they_are() {
        var viewer = abroad(village().key());

        assertThat(viewer.says("备注：送到后门，别按门铃").text()).doesNotContain("後門");
    }

    private static void assertTraditional(Answer answer, String... parts) {
        var words = answer.text() + answer.labels();
        assertThat(List.of(parts)).allMatch(words::contains, words);
        assertThat(words).containsPattern("\\p{IsHan}{2}");
        assertThat(simplifiedIn(words.replace("简体中文", "").replace(AREA, "")))
                .as(words)
                .isEmpty();
    }

    private static String simplifiedIn(String words) {
        var big5 = Charset.forName("Big5").newEncoder();
        return words.chars()
                .filter(Character::isIdeographic)
                .filter(sign -> sign != '嘞' && !big5.canEncode((char) sign))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
