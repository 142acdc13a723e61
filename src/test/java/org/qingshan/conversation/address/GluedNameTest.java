package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is a name wherever it is introduced, and what people say to wait or to be done is none. */
class GluedNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "湖南省长沙市天心区建湘路88号我叫刘桂英电话是13873012345",
                "湖南省长沙市天心区建湘路88号我叫刘桂英13873012345",
                "电话13873012345湖南省长沙市天心区建湘路88号我叫刘桂英",
            })
    void behind_the_house(String address) {
        var read = AddressReader.read(address);

        assertThat(read.recipient()).isEqualTo("刘桂英");
        assertThat(read.detail()).isEqualTo("建湘路88号");
        assertThat(read.complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"就这些", "马上", "稍等哈", "提交", "不告诉你", "随便写", "晚点给", "好了没有", "done", "same as last time"})
    void talk_is_no_name(String said) {
        assertThat(AddressReader.read(said).recipient()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"马丽", "哈文", "John Wait", "李随"})
    void people_are_called_so(String name) {
        assertThat(AddressReader.read(name).recipient()).isEqualTo(name);
    }

    @Test
    void the_word_for_it_is_no_part_of_it() {
        assertThat(AddressReader.read("address 88 Century Avenue, Pudong, Shanghai, John 13800138000")
                        .detail())
                .isEqualTo("88 Century Avenue");
    }
}
