package org.qingshan.conversation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.Part;

/** What is said against an address that was read back, and what only sounds like it. */
class ObjectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "等等，我好像搬家了",
                "门牌不太对",
                "这是我以前的地址",
                "名字打反了",
                "不是这个地址",
                "小区名少了个字",
                "hold on, that's my old place",
                "one digit of the number is off",
                "we've moved since",
                "oops, that isn't my street",
            })
    void what_is_wrong_without_what_is_right_is_one(String said) {
        assertThat(Objection.isBare(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"没错", "不用改", "没问题，就这样", "no changes", "nothing is wrong with it", "好的", "yes please", "谢谢老板"})
    void agreeing_is_none(String said) {
        assertThat(Objection.isBare(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不对，电话是13987654321", "名字错了，叫李伟", "不是1号，是15号", "不是长沙市，是湖南省株洲市天元区"})
    void who_says_what_is_right_is_read(String said) {
        assertThat(Objection.isBare(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"别寄那里", "先不要往那边发", "这次不往她家寄", "no, don't send it there", "not there"})
    void what_shall_not_go_there_is_heard(String said) {
        assertThat(Objection.isNotThere(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"别寄错了", "不要发慢了"})
    void care_that_is_asked_for_sends_it_nowhere_else(String said) {
        assertThat(Objection.isNotThere(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "地址错了，我已经付款了快改",
                "the address is wrong, i already paid",
                "wrong address, don't charge postage",
                "收件人错了，付款的是我老公",
                "门牌写错了，钱付过了"
            })
    void what_is_wrong_is_heard_whatever_is_said_of_money(String said) {
        assertThat(Objection.isBare(said)).isTrue();
        assertThat(Objection.mayBe(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"等会儿让我媳妇付", "my wife will pay later", "付款尾号错了，是1234", "付款人名字不对"})
    void what_is_said_of_money_alone_is_not(String said) {
        assertThat(Objection.isOne(said)).isFalse();
        assertThat(Objection.mayBe(said)).isFalse();
    }

    @Test
    void the_part_is_the_one_that_is_named_or_quoted() {
        var read = AddressReader.read("张伟 13800138000 湖南省长沙市岳麓区麓山南路1号");

        assertThat(Objection.to(read, "电话好像不对")).isEqualTo(Part.PHONE);
        assertThat(Objection.to(read, "不是张伟")).isEqualTo(Part.RECIPIENT);
        assertThat(Objection.to(read, "不对不对")).isNull();
    }
}
