package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressLikenessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三13812345678湖南省长沙市岳麓区麓山南路1号",
                "湖南省长沙市岳麓区麓山南路1号",
                "李梅 13700001111 浙江桐乡乌镇子夜路18号",
                "收货人：张三 电话：13812345678 地址：长沙市开福区湘江中路10号",
                "鼓楼区中山路1号 张三 13812345678",
                "13812345678 麓山南路1号3栋201 张三",
                "Li Lei, 13812345678, No. 5 Lushan South Road, Yuelu District, Changsha, Hunan",
                "John Smith, 12 High Street, London, UK, +44 20 7946 0958",
                "河北省保定市清苑区望亭镇固上村3组 崔老三",
            })
    void a_pasted_address_is_noticed(String text) {
        assertThat(AddressReader.looksLikeAddress(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "A1 x2",
                "A1+1，A3 一袋",
                "黄桃两箱",
                "老板我要 A1 两箱 🙏 寄湖南",
                "来5斤腊肉，13812345678",
                "A1 多少钱？",
                "寄到湖南要多少钱？",
                "湖南长沙包邮吗",
                "长沙市岳麓区麓山南路1号能到吗",
                "北京市朝阳区的朋友来两箱",
                "我在湖南长沙",
                "我等了2小时",
                "给我妈买过3次",
                "上次寄到长沙市的5箱都坏了",
                "从长沙开车到村里要2小时，路上3个收费站",
                "A1栋2号",
                "张三 13812345678",
                "301室",
                "I'd like two boxes of peaches",
                "two boxes of A1 and 3 kg of A2 please",
                "今天有什么",
            })
    void claims_questions_and_talk_are_no_addresses(String text) {
        assertThat(AddressReader.looksLikeAddress(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新疆发不发",
                "我在长沙，几天到",
                "do you ship to Shanghai",
                "what's the fee to Xinjiang",
                "Is it available in Beijing",
                "长沙市麓山南路1号几天能到",
                "do you deliver 2 boxes to my street in Shanghai"
            })
    void what_asks_is_no_part_of_an_address(String text) {
        assertThat(AddressReader.asks(text)).isTrue();
        assertThat(AddressReader.isPart(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Will Smith",
                "Do Van Minh",
                "张三 13812345678 新疆发不发",
                "湖南长沙岳麓区",
                "李梅",
                "能不能寄到长沙市岳麓区麓山南路1号3栋",
                "can you send it to 12 Nathan Road, Kowloon"
            })
    void a_name_a_place_a_house_and_a_phone_ask_nothing(String text) {
        assertThat(AddressReader.asks(text)).isFalse();
    }
}
