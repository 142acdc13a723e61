package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.qingshan.outbox.Drawing;

class CardPaintingTest {
    private static final int TITLE = 110;
    private static final int PRICE = 250;
    private static final int LINES = 370;

    private final CardPainting painting = new CardPainting();

    /** How many pixels of the rows of one line are of letters. */
    private int ink(Drawing drawing, int row) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(painting.jpeg(drawing)));
        assertThat(picture.getWidth()).isEqualTo(1200);
        return (int) IntStream.range(60, picture.getWidth())
                .flatMap(x -> IntStream.range(row - 30, row + 30).map(y -> picture.getRGB(x, y) & 0xFF))
                .filter(blue -> blue < 0xA0)
                .count();
    }

    @Test
    void what_is_told_is_painted_in_chinese_without_any_font_of_the_machine() throws IOException {
        var all = new Drawing("A1 黄桃", "¥29.90/箱（5 斤）", List.of("张大山家的", "11月25日采收"), "19:02 剩 198 箱");
        assertThat(ink(all, TITLE)).isGreaterThan(1_000);
        assertThat(ink(all, PRICE)).isGreaterThan(1_000);
        assertThat(ink(all, LINES)).isGreaterThan(500);
        var bare = new Drawing("A1 黄桃", "¥29.90/箱", List.of(), "");
        assertThat(ink(bare, LINES)).isZero();
    }

    @Test
    void a_rare_sign_is_found_in_the_second_font_and_what_no_font_has_is_left_out() throws IOException {
        assertThat(ink(new Drawing("𠮷㐂", "", List.of(), ""), TITLE) + ink(new Drawing("㐂", "", List.of(), ""), TITLE))
                .isPositive();
        assertThat(ink(new Drawing("🍑", "", List.of(), ""), TITLE)).isZero();
        assertThat(ink(new Drawing("", "", List.of(), ""), TITLE)).isZero();
    }

    @Test
    void a_long_name_is_written_smaller_and_stays_within_the_picture() throws IOException {
        var picture = ImageIO.read(
                new ByteArrayInputStream(painting.jpeg(new Drawing("A1 " + "高山云雾富硒土鸡蛋".repeat(5), "", List.of(), ""))));
        assertThat(IntStream.range(0, picture.getHeight()).map(y -> picture.getRGB(1190, y) & 0xFF))
                .allMatch(blue -> blue > 0xD0);
    }

    @Test
    void only_what_may_be_old_soon_makes_no_other_picture() {
        var now = new Drawing("A1", "¥1", List.of("a"), "19:02");
        assertThat(new Drawing("A1", "¥1", List.of("a"), "19:03").name()).isEqualTo(now.name());
        assertThat(new Drawing("A1", "¥2", List.of("a"), "19:02").name()).isNotEqualTo(now.name());
        assertThat(new Drawing("A1", "¥1", List.of(), "19:02").name()).isNotEqualTo(now.name());
    }
}
