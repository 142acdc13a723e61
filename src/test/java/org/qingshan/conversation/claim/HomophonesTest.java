package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.product.Unit;

/** A telephone that listens writes what sounds like the measure word; the goods' own unit says what was meant. */
class HomophonesTest {
    private static final List<Offer> OTHERS = List.of(
            Demo.offer("A1", "菜籽油", "Rapeseed oil", Unit.BOTTLE, "1", "菜油"),
            Demo.offer("A2", "霉豆腐", "Fermented tofu", Unit.JAR, "1", "腐乳"),
            Demo.offer("A3", "板鸭", "Pressed duck", Unit.PIECE, "1", "鸭子", "鸭"),
            Demo.offer("A4", "草鱼干", "Dried carp", Unit.STRIP, "1", "鱼干"),
            Demo.offer("A5", "刺梨干", "Dried rose fruit", Unit.CARTON, "1", "刺梨"),
            Demo.offer("A6", "单丛茶", "Dancong tea", Unit.JAR, "1", "单丛", "茶"),
            Demo.offer("A7", "脐橙", "Navel oranges", Unit.BOX, "1", "橙子", "橙"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            黄桃三项           | A1 +3
            黄桃给我来三项      | A1 +3
            来一向黄桃         | A1 +1
            红糖两代           | A3 +2
            红糖要两代，谢谢     | A3 +2
            土鸡蛋一和         | A4 +1
            鸡蛋来两河         | A4 +2
            竹笋十金           | A2 +10
            腊肉要两金就好了     | A5 +2
            黄桃意箱           | A1 +1
            红糖凉袋谢谢        | A3 +2
            两向黄桃           | A1 +2
            竹笋久斤           | A2 +9
            土鸡蛋要山盒        | A4 +3
            腊肉五金 谢谢主播    | A5 +5
            """)
    void what_sounds_like_the_unit_is_the_unit(String text, String expected) {
        assertThat(Demo.read(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "红糖养了两代人",
        "红糖三项全能",
        "黄桃一想",
        "黄桃意外",
        "红糖意箱",
        "黄桃一响",
        "黄桃两代",
        "五金店",
        "三项全能",
        "红糖散袋",
        "黄桃旧箱",
        "五金店旁边卖腊肉",
        "黄桃五金",
        "三代黄桃"
    })
    void what_goes_on_as_another_word_orders_nothing(String text) {
        assertThat(Demo.read(text, "A2")).matches("[?-].*");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            菜油三平         | A1 +3
            腐乳两灌         | A2 +2
            板鸭两之         | A3 +2
            鱼干两跳         | A4 +2
            次梨干4盒        | A5 +4
            单从茶两灌       | A6 +2
            七橙两箱         | A7 +2
            来一只版鸭       | A3 +1
            腐如一罐（腐乳，打错了） | A2 +1
            """)
    void every_unit_and_a_name_in_pieces_are_heard(String text, String expected) {
        assertThat(Demo.written(ClaimReader.read(text, Lineup.of(OTHERS, null))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"少鸭一只怎么办", "没腐乳了吗", "从茶里喝出来", "七橙八橙都行", "茶两管", "版权 鸭子"})
    void pieces_that_mean_something_are_no_name(String text) {
        assertThat(Demo.written(ClaimReader.read(text, Lineup.of(OTHERS, null))))
                .matches("[?-].*");
    }
}
