package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to the shop around an address stands on no label; what the courier shall heed and what a house is called does. */
class ChatterTest {
    private static final String HERE = "张伟 13800138000 湖南省长沙市岳麓区麓山南路1号";
    private static final String IN_ENGLISH =
            "Zhang Wei 13800138000 12 Lushan South Road, Yuelu District, Changsha, Hunan";

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 麻烦快点哈",
                "，我是老顾客了",
                "。你们家的橘子真好吃",
                "，上次的很好吃！",
                " 等着吃呢",
                "，早点发货哦",
                "，急用，越快越好",
                "，麻煩快點喔，我是老客戶了",
                "，不好意思这么晚下单",
                " 辛苦主播了 祝生意兴隆",
                "，谢谢老板，爱你们",
                "，我妈最爱吃你家的蛋",
                "麻烦快点哈谢谢啦",
                "，第一次来买，支持助农",
                "，赶紧發貨，小孩愛吃",
                "，希望尽快收到哈哈",
                "，打扰了，祝大家身体健康"
            })
    void courtesy_behind_the_house_is_no_part_of_it(String said) {
        var reading = AddressReader.read(HERE + said);

        assertThat(reading).isEqualTo(AddressReader.read(HERE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"喜欢你们的直播！", "主播辛苦了，", "不好意思刚才没看到，"})
    void nor_is_what_stands_before_it(String said) {
        assertThat(AddressReader.read(said + HERE)).isEqualTo(AddressReader.read(HERE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ". Thanks so much!",
                ". I love your eggs",
                ", sorry for the late order",
                ". Can't wait to try them!",
                ". Thank you so much, you guys are great",
                ". please hurry",
                ". Have a nice day!",
                ". My kids love your peaches",
                " thanks so much for everything",
                "\nHave a great weekend\nxoxo",
                "! Looking forward to it, best regards",
                ". We are big fans! Keep up the good work",
                ". As soon as possible please",
                ". I’m a regular customer",
                ". Hope they taste as good as last time :)"
            })
    void so_it_is_in_english(String said) {
        assertThat(AddressReader.read(IN_ENGLISH + said)).isEqualTo(AddressReader.read(IN_ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Smith +44 7911 123456 10 Downing Street, London SW1A 2AA, United Kingdom. Thanks so much! | 10 Downing Street, London SW1A 2AA",
                "Jane Smith +1 213 485 2121 Love Lane 12, Apt 4, Los Angeles, CA 90012, USA. I love your eggs | Love Lane 12, Apt 4, Los Angeles, CA 90012",
                "Jane Smith, 12 Good Day Street, Springfield, IL 62701, USA, +1 213 485 2121, sorry for the late order | 12 Good Day Street, Springfield, IL 62701",
                "Hope Smith +1 213 485 2121 12 Love Street, Hope, AR 71801, USA | 12 Love Street, Hope, AR 71801"
            })
    void abroad_too(String said, String detail) {
        var reading = AddressReader.read(said);

        assertThat(reading.detail()).isEqualTo(detail);
        assertThat(reading.recipient()).endsWith("Smith");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "，放门卫就行，谢谢老板，爱你们 | 麓山南路1号，放门卫",
                "，周末送，谢谢 | 麓山南路1号，周末送",
                "，不急，放驿站就行，辛苦了 | 麓山南路1号 放驿站",
                "，送货前打电话，麻烦快点 | 麓山南路1号，送货前打电话",
                "不急，轻拿轻放，谢谢啦 | 麓山南路1号 轻拿轻放"
            })
    void what_the_courier_shall_heed_stays(String said, String detail) {
        assertThat(AddressReader.read(HERE + said).detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ". Please leave at the door. Thank you so much | leave at the door",
                ". call before delivery, you guys are great | call before delivery",
                ". Fragile! I love your eggs | Fragile"
            })
    void so_it_does_in_english(String said, String note) {
        assertThat(AddressReader.read(IN_ENGLISH + said).detail()).isEqualTo("12 Lushan South Road " + note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "谢老板 13800138000 湖南省长沙市岳麓区快乐大厦3楼 | 快乐大厦3楼",
                "李快乐 13800138000 湖南省长沙市岳麓区好吃街12号 | 好吃街12号",
                "张伟 13800138000 湖南省长沙市岳麓区技术支持部3楼 | 技术支持部3楼",
                "张伟 13800138000 湖南省长沙市岳麓区主播孵化基地2栋 | 主播孵化基地2栋",
                "张伟 13800138000 湖南省长沙市岳麓区麓山南路加油站旁边 | 麓山南路加油站旁边",
                "Tom Love 13800138000 Building 2, 8 Thankful Road, Yuelu District, Changsha, Hunan | Building 2, 8 Thankful Road"
            })
    void what_a_house_or_somebody_is_called_stays(String said, String detail) {
        var reading = AddressReader.read(said);

        assertThat(reading.detail()).isEqualTo(detail);
        assertThat(reading.recipient()).isNotNull();
    }
}
