package org.qingshan.conversation.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookWordsTest {

    @ParameterizedTest
    @CsvSource({
        "寄到1, use 1",
        "寄第二个, use 2",
        "寄给第二个吧, use 2",
        "麻烦寄到第3个地址, use 3",
        "用第一个地址, use 1",
        "选第二个地址, use 2",
        "地址二删掉, delete 2",
        "删掉第二个, delete 2",
        "把第二个地址删了, delete 2",
        "删2, delete 2",
        "默认第二个, default 2",
        "send to 2, use 2",
        "Ship it to the second one please, use 2",
        "use address 3, use 3",
        "delete the second one, delete 2",
        "remove address 2, delete 2",
    })
    void an_address_is_named_by_its_place_in_the_list(String said, String meant) {
        assertThat(BookWords.read(said)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "寄两个",
                "寄2箱",
                "寄3号",
                "给我寄2个",
                "选第二个",
                "第二个",
                "3号",
                "2",
                "send 2",
                "send two boxes",
                "用2斤",
                "delete",
                "寄到湖南",
                "寄到2号楼"
            })
    void goods_and_places_are_no_place_in_the_list(String said) {
        assertThat(BookWords.read(said)).isEmpty();
    }
}
