package org.qingshan.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.conversation.claim.Offer;
import org.qingshan.conversation.turn.Language.Speaker;
import org.qingshan.domain.product.Unit;

/** What words tell of the language of whoever says them. */
class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // The platform says that he reads English: a Chinese name tells nothing.
                "李三 | en-US | -",
                "张桂花 | en | -",
                "吴大姐 | en-US | -",
                "张桂花 brought 6 boxes of 黄桃 | en-US | en",
                "5 boxes of 土鸡蛋 from 李三 | en-US | en",
                "the peaches of 张桂花 are here | en-US | en",
                // Whoever says something in Chinese speaks it, whatever his phone is set to.
                "黄桃多少钱 | en-US | zh",
                "我要两箱 | en | zh",
                "你好 | en-US | zh",
                "谢谢 | en-US | zh",
                "老板 A1 来两箱 | en-US | zh",
                // Where the platform says Chinese or nothing, any Chinese is.
                "张桂花 | zh-CN | zh",
                "张桂花 | - | zh",
                "张桂花 brought 6 boxes | zh-CN | zh",
                "two boxes of peaches | zh-CN | en",
                "A1 x2 | en | -",
            })
    void a_name_does_not_change_the_language(String said, String tag, String language) {
        assertThat(spoken(said, tag, Speaker.TEAM)).isEqualTo(language);
    }

    @Test
    void what_is_on_sale_may_have_no_other_name() {
        var peaches = List.of(new Offer("A1", "黄桃", "Yellow peaches", List.of("桃"), Unit.BOX, BigDecimal.ONE));
        assertThat(Language.spokenIn("张桂花 brought 6 boxes of 黄桃", "en", peaches, Speaker.TEAM))
                .contains(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"柚子 | en-US | -", "三妹 | en-US | -", "柚子 | zh-CN | zh", "怎么不收桃 | en-US | zh", "我不知道是谁的 | en-US | zh"
            })
    void a_short_answer_is_a_name_perhaps(String said, String tag, String language) {
        assertThat(Language.spokenIn(said, tag, List.of(), Speaker.TEAM_ASKED)
                        .map(Language::tag)
                        .orElse(null))
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"包邮", "太贵", "都要", "全要", "能便宜", "支持", "多少钱", "怎么付款", "不要了", "张桂花", "hello everyone 我要两箱黄桃"})
    void a_buyer_who_says_anything_in_chinese_speaks_it(String said) {
        assertThat(Language.spokenIn(said, "en-US", List.of(), Speaker.BUYER)).contains(Language.CHINESE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "how much are the peaches? | zh-CN | en",
                "Hi, do you ship to Shanghai? | zh-TW | en",
                "2 boxes please | zh-CN | -",
                "can I have two boxes | zh | en",
                "I want A1 x2 | zh | en",
                "hi | zh-CN | -",
                "OK | zh-CN | -",
                "hello there | zh-CN | -",
                "thank you | zh-CN | -",
                "+1 | en | -",
                "hi | en | -",
                "Hello everyone | - | -",
                "huangtao liang xiang | zh-CN | -",
                "wo yao liang xiang huangtao | - | -",
                "huangtao liang xiang | en | -",
                "Li Wei | en | -",
                "John Smith | zh-CN | -",
                "给我来两箱 please | zh-CN | zh",
                "给我来两箱 please | en | zh",
                "can you send it to 张伟? | en | en",
                "can you send it to 张伟? | zh-CN | zh",
            })
    void a_sentence_settles_it_whatever_the_phone_says(String said, String tag, String language) {
        assertThat(spoken(said, tag, Speaker.BUYER)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "多少钱一箱 | CHINESE",
                "什麼時候到 | CHINESE",
                "A1要两箱 | CHINESE",
                "A1两箱 | NOTHING",
                "微信 | NOTHING",
                "老板，怎么付款 | CHINESE",
                "谢谢老板 | NOTHING",
                "你好 | NOTHING",
                "张桂花 | NOTHING",
                "好的 | NOTHING",
                "A1 | NOTHING",
                "OK | NOTHING",
                "👍 | NOTHING",
                "xiexie laoban | NOTHING",
                "when does it arrive | ENGLISH",
                "how much? | ENGLISH",
                "thank you | NOTHING",
                "A1 x2 please | NOTHING",
                "Tom Brown | NOTHING",
                "给我来两箱 please | MIXED",
                "when 发货 | MIXED",
                "微信 wechat 可以付吗 | CHINESE"
            })
    void words_tell_a_language(String said, LanguageHeard heard) {
        assertThat(LanguageHeard.in(said, List.of())).isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-hant,zh-Hant",
        "zh-Hant-CN,zh-Hant",
        "zh-TW,zh-Hant",
        "zh_HK,zh-Hant",
        "zh-MO,zh-Hant",
        "yue,zh-Hant",
        "zh-Hans-HK,zh",
        "yue-Hans,zh",
        "zh-CN,zh",
        "zh-hans,zh",
        "zh,zh",
        "en-HK,en"
    })
    void a_platform_tells_the_script(String tag, String language) {
        assertThat(Language.of(tag).tag()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "請問幾時發貨,zh-Hant",
                "请问几时发货,zh",
                "你好,-",
                "要三箱,-",
                "著名的乾隆,-",
                "里后面只台谷,-",
                "陈堃喆要一箱,zh",
                "王堃要三箱,-",
                "客人說请快一点,-",
                "two boxes,-"
            })
    void characters_tell_the_script(String said, @Nullable String script) {
        assertThat(ChineseScript.of(said).map(Language::tag).orElse(null)).isEqualTo(script);
    }

    @Test
    void only_the_team_is_asked_for_names() {
        assertThat(Speaker.of(false, "intake")).isEqualTo(Speaker.BUYER);
        assertThat(Speaker.of(true, "intake")).isEqualTo(Speaker.TEAM_ASKED);
        assertThat(Speaker.of(true, "passed on")).isEqualTo(Speaker.TEAM_ASKED);
        assertThat(Speaker.of(true, "address")).isEqualTo(Speaker.TEAM);
        assertThat(Speaker.of(true, null)).isEqualTo(Speaker.TEAM);
    }

    private static @Nullable String spoken(String said, String tag, Speaker speaker) {
        return Language.spokenIn(said, tag, List.of(), speaker)
                .map(Language::tag)
                .orElse(null);
    }
}
