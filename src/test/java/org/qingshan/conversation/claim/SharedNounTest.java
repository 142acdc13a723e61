package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English names two things by one noun, and what they are packed in behind it. */
class SharedNounTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            fruit | one box each of red and golden kiwi       | 1 +1, 2 +1
            fruit | swap the red kiwi for a box of golden      | 1 gone, 2 +1
            fruit | 三种猕猴桃各一箱                             | 1 +1, 2 +1, 3 +1
            fruit | 两种猕猴桃各一箱                             | ?
            fruit | two boxes of red and white kiwi            | ?
            tea   | one carton each of the black and green tea | C1 +1, C2 +1
            demo  | egg boxes x2                               | A4 +2
            demo  | two of the peaches                         | A1 +2
            demo  | two peaches                                | ?
            demo  | two boxes of peaches as a wedding gift     | A1 +2
            demo  | I don't eat pork, so 2 bags of brown sugar | A3 +2
            """)
    void stands_for_both(String shelf, String text, String expected) {
        var read = Demo.written(ClaimReader.read(text, Shelves.called(shelf)));

        assertThat(expected.equals("?") ? read.substring(0, 1) : read).isEqualTo(expected);
    }
}
