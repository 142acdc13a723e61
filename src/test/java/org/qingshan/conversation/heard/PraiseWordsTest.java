package org.qingshan.conversation.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.outbox.Button;

class PraiseWordsTest {
    private static final List<Button> ARRIVED =
            List.of(new Button("都好", "/well 1001"), new Button("有问题", "/problem 1001"));

    private static final List<Button> STARS = IntStream.rangeClosed(1, 5)
            .mapToObj(stars -> new Button(stars + " 星", "/well 1001 " + stars))
            .toList();

    private static final List<Button> CONSENT =
            List.of(new Button("可以", "/well 1001 public"), new Button("不用了，谢谢", "/well 1001 private"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "都好",
                "都好，谢谢",
                "都很好",
                "很好！",
                "挺好的",
                "收到了，都好",
                "收到了很新鲜",
                "没问题",
                "都没坏",
                "没有坏的，谢谢老板",
                "都不错",
                "味道很好",
                "太甜了",
                "都好吃",
                "都好👍",
                "很新鲜，谢谢你们",
                "東西都很好",
                "all good",
                "All good, thanks!",
                "everything is fine",
                "It was great",
                "perfect thank you",
                "arrived well",
                "came in good shape",
                "they are delicious",
                "no problems"
            })
    void praise_is_that_all_is_well(String said) {
        assertThat(read(ARRIVED, said)).isEqualTo("/well 1001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "好",
                "好的",
                "ok",
                "收到",
                "不好",
                "都不好",
                "不太好",
                "坏了两个",
                "都好吗",
                "好坏",
                "有问题",
                "没收到",
                "都没收到",
                "红糖很好再来两袋",
                "A1 很好，要 2 箱",
                "not good",
                "not all good",
                "one was bad",
                "great",
                "fine",
                "5",
                "不要",
                "可以",
                "thanks"
            })
    void what_is_no_praise_is_none(String said) {
        assertThat(read(ARRIVED, said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "五星, 5",
        "5, 5",
        "4星, 4",
        "４星, 4",
        "三颗星, 3",
        "给五星好评, 5",
        "5分, 5",
        "2 stars, 2",
        "five stars, 5",
        "I give it 4 stars, 4",
        "六星, beyond",
        "0, ''",
        "15, ''",
        "A5, ''",
        "5箱, ''",
        "都好, ''"
    })
    void stars_are_counted(String said, String stars) {
        assertThat(read(STARS, said)).isEqualTo(stars.isEmpty() ? "" : "/well 1001 " + stars);
    }

    @ParameterizedTest
    @CsvSource({
        "'五星，很好吃', 5",
        "'五星，黄桃很甜，下次还来', 5",
        "'很好吃，给五星', 5",
        "'五星好评！都很新鲜', 5",
        "'四星，就是有点酸', 4",
        "'五颗星，味道不错，谢谢老板', 5",
        "'five stars, delicious', 5",
        "'Five stars! The peaches were delicious, thank you', 5",
        "'4 stars, a bit sour', 4",
        "'delicious, 5 stars', 5",
        "'五星，不好吃', ''",
        "'五星，没收到', ''",
        "'五星红糖两袋', ''",
        "'五星，再来两箱', ''",
        "'三星，坏了两个', ''",
        "'5，很好吃', ''",
        "'five stars, not good', ''",
        "'五星红旗', ''"
    })
    void stars_may_be_given_with_words_and_before_they_are_asked_for(String said, String stars) {
        var meant = stars.isEmpty() ? "" : "/well 1001 " + stars;
        assertThat(read(STARS, said)).isEqualTo(meant);
        assertThat(read(ARRIVED, said)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不要公开",
                "不公开",
                "别公开",
                "不要",
                "不用了",
                "不",
                "no",
                "No thanks",
                "please don't",
                "rather not",
                "keep it private"
            })
    void consent_is_refused(String said) {
        assertThat(read(CONSENT, said)).isEqualTo("/well 1001 private");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "可以",
                "可以的",
                "好",
                "好的，谢谢",
                "行",
                "公开吧",
                "没问题",
                "yes",
                "Sure",
                "yes please",
                "ok",
                "make it public",
                "publish it"
            })
    void consent_is_given(String said) {
        assertThat(read(CONSENT, said)).isEqualTo("/well 1001 public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"都好", "五星", "不要公开", "可以"})
    void nobody_who_was_asked_something_else_is_meant(String said) {
        assertThat(read(List.of(new Button("确认下单", "/confirm"), new Button("5", "/buy A1 5 #1")), said))
                .isEmpty();
    }

    private static String read(List<Button> buttons, String said) {
        return PraiseWords.praise(buttons, YesOrNo.plain(said))
                .map(Button::text)
                .orElse("");
    }
}
