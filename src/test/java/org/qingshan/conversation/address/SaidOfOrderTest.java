package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of an order, a refund or a call is no address, and who somebody is to the buyer stands on no label. */
class SaidOfOrderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "单号1003",
                "我的订单号是1003",
                "快递单号：SF1234567890123",
                "单号SF1234567890123，1001",
                "運單號 SF1234567890123",
                "order 1003",
                "my order number is 1003",
                "tracking number SF1234567890123",
                "退款!!",
                "我要 退 货",
                "我要退款",
                "给我退钱",
                "退款退货",
                "我要投诉你们",
                "refund!!",
                "I want my money back",
                "can i get a refund please",
                "a full refund please"
            })
    void it_is_of_an_order(String said) {
        assertThat(AddressReader.isOfOrder(said)).isTrue();
        assertThat(AddressReader.isPart(said)).isFalse();
        assertThat(AddressReader.looksLikeAddress(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "打电话给我 13566667777",
                "麻烦打个电话给我 13566667777",
                "叫老板给我回电话13566667777",
                "call me back on 13566667777",
                "please call me 13566667777"
            })
    void nor_is_a_call_that_is_asked_for(String said) {
        assertThat(AddressReader.isPart(said)).isFalse();
        assertThat(AddressReader.looksLikeAddress(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张伟",
                "电话13566667777",
                "13566667777",
                "1003号",
                "麓山南路19号",
                "单元2栋301",
                "单家村3号",
                "Order Street 12",
                "收货人：单伟",
                "12 Refund Road"
            })
    void what_is_of_an_address_stays(String said) {
        assertThat(AddressReader.isOfOrder(said)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zhang Xiulan 13787654321, she lives at No. 9 Jiefang Road, Hengyang, Hunan | No. 9 Jiefang Road",
                "Zhang Xiulan 13787654321, they live at 9 Jiefang Road, Hengyang, Hunan | 9 Jiefang Road",
                "for my mother: Mary One 13622220002 Beijing Haidian Zhongguancun Street 1 | Zhongguancun Street 1",
                "to my sister too: Mary One 13622220002 Beijing Haidian Zhongguancun Street 1 | Zhongguancun Street 1",
                "send it to Ed's mum instead, Jo Six 13622220002 Shenzhen Nanshan Keyuan Road 2 | Keyuan Road 2",
                "Mary One 13622220002 Beijing Haidian Zhongguancun Street 10 | Zhongguancun Street 10",
                "李梅 13622220002 湖南省株洲市天元区泰山路5号3栋201我儿媳收 | 泰山路5号3栋201",
                "李梅 13622220002 湖南省株洲市天元区泰山路5号我妈家 | 泰山路5号",
                "13622220002 湖南省株洲市天元区泰山路5号是我同事收 李梅 | 泰山路5号"
            })
    void who_somebody_is_stands_on_no_label(String said, String house) {
        assertThat(AddressReader.read(said).detail()).isEqualTo(house);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change the name to Kay Smith | RECIPIENT | Kay Smith",
                "I'd like to change the name on it to Kay Smith | RECIPIENT | Kay Smith",
                "please change the name on the label to Kay Smith | RECIPIENT | Kay Smith",
                "地址电话错了 13644440022 | PHONE | 13644440022",
                "收货地址的电话写错了，是13644440022 | PHONE | 13644440022",
                "地址里名字错了，是王小红 | RECIPIENT | 王小红",
                "the address phone is wrong, it's 13644440022 | PHONE | 13644440022"
            })
    void a_part_of_the_address_is_put_right(String said, Part part, String right) {
        var correction = AddressReader.correction(said).orElseThrow();
        assertThat(correction.part()).isEqualTo(part);
        assertThat(correction.right()).isEqualTo(right);
        assertThat(correction.explicit()).isTrue();
    }
}
