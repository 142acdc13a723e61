package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Towns and villages, labels, notes and talk that stand where a name or a street does. */
class TalkAroundPartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "怀化市麻阳苗族自治县 岩门镇 玳瑁坡村 13974860010 | - | 麻阳苗族自治县 | 岩门镇 玳瑁坡村",
                "娄底市新化县 孟公镇 水竹村 13974860010 | - | 新化县 | 孟公镇 水竹村",
                "婁底市新化縣 孟公鎮 水竹村 劉麗 13974860010 | 劉麗 | 新化县 | 孟公鎮 水竹村",
                "住在岳阳市岳阳楼区金鹗中路 金鹗花园 6栋 二单元 401 13974860010 | - | 岳阳楼区 | 金鹗中路 金鹗花园 6栋 二单元 401",
                "我住徐闻 海安港 1号 我叫林海 13974860013 | 林海 | 徐闻县 | 海安港 1号",
                "王国镇 13974880034 长沙市雨花区井湾路5号 | 王国镇 | 雨花区 | 井湾路5号",
                "陈港 13974880034 长沙市雨花区井湾路5号 | 陈港 | 雨花区 | 井湾路5号",
                "徐闻 13974830001 长沙市芙蓉区五一路8号 | 徐闻 | 芙蓉区 | 五一路8号",
                "湖南省湘潭市雨湖区韶山西路熊晓红18975221234 | 熊晓红 | 雨湖区 | 韶山西路",
                "湘潭市雨湖区首家坪路钟爱民13975221234 | 钟爱民 | 雨湖区 | 首家坪路",
                "长沙市雨花区解放路平和堂13974880034 | - | 雨花区 | 解放路平和堂",
                "长沙市雨花区解放路万家丽 13974880034 | - | 雨花区 | 解放路万家丽",
                "嗯……湖南省……那个……株洲市天元区，黎雅路，呃，19号，我姓宋，宋江的宋，宋小宝，13974880031 | 宋小宝 | 天元区 | 黎雅路 19号",
                "货到付款 长沙市雨花区井湾路5号 李芳 13974880033 | 李芳 | 雨花区 | 井湾路5号",
                "长沙市雨花区井湾路5号 13974880033 就写 小仙女 | 小仙女 | 雨花区 | 井湾路5号",
                "方块 身份证 430102199003074518 手机 13974880034 长沙市雨花区井湾路5号 | 方块 | 雨花区 | 井湾路5号",
                "方块 43010219900307451X 13974880034 长沙市雨花区井湾路5号 | 方块 | 雨花区 | 井湾路5号",
                "收货人:王建;电话:13974800123;地址:山东省聊城市临清市新华路5号;邮编:252300 | 王建 | 临清市 | 新华路5号",
                "【收件人】李雷【电话】13974860004【地址】长沙市芙蓉区五一大道88号【备注】别放辣 | 李雷 | 芙蓉区 | 五一大道88号",
                "【地区】湖南 / 长沙 / 望城 【街道】月亮岛路 【门牌】5栋1802 李雷 13974860004 | 李雷 | 望城区 | 月亮岛路 5栋1802",
                "+1 415 555 2671 but I'm staying at Hilton Garden Inn Changsha Yuelu, 69 Jinxing Road, room under Kevin Hart | Kevin Hart | 岳麓区 | Hilton Garden Inn 69 Jinxing Road"
            })
    void each_is_read_as_what_it_is(String said, String recipient, String county, String detail) {
        var read = AddressReader.read(said);
        assertThat(read.recipient()).isEqualTo(recipient);
        assertThat(read.county()).isEqualTo(county);
        assertThat(read.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "湘潭市雨湖区阜埠河路3号 覃小桃13975221234 放丰巢柜别打电话我上夜班 | 阜埠河路3号（嘱咐：放丰巢柜别打电话我上夜班）",
                "李芳 13974880032 长沙市雨花区井湾路一百二十号然后你们送的时候先打个电话 | 井湾路一百二十号（嘱咐：然后你们送的时候先打个电话）",
                "王建国 13974860004 长沙市芙蓉区五一大道88号，星期六星期天送，平时送公司 | 五一大道88号（嘱咐：星期六星期天送，平时送公司）",
                "李雷 13974860004 长沙市芙蓉区五一大道88号 【备注】放快递架，勿压 | 五一大道88号（嘱咐：放快递架，勿压）",
                "Ann Lee, 13974830007, Xiangya Hospital, 87 Xiangya Road, Kaifu, Changsha. Please include a card saying Get well soon | Xiangya Hospital, 87 Xiangya Road（嘱咐：include a card saying Get well soon）",
                "李雷 13974860004 长沙市芙蓉区五一大道88号放心超市 | 五一大道88号放心超市"
            })
    void what_is_for_the_courier_has_a_label_of_its_own(String said, String onParcel) {
        assertThat(AddressReader.onParcel(AddressReader.read(said).detail(), ""))
                .isEqualTo(onParcel);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 Park Avenue, New York, NY 10166, John Smith, (212) 555-0147 | US | +12125550147",
                "John Smith, 12 King St, Toronto, ON M5V 2T6, 416-555-0147 | CA | +14165550147",
                "John Smith 12 Wuyi Road, Furong, Changsha, 410005, 13800138000 | CN | +8613800138000"
            })
    void a_state_with_its_code_tells_the_country(String said, String country, String phone) {
        var read = AddressReader.read(said);
        assertThat(read.country()).isEqualTo(country);
        assertThat(read.phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "快递到了打我老公电话 13873001122 | +8613974860004",
                "快递员找不到的话打13974800023 | +8613974860004",
                "打不通就打13974800023 | +8613974860004",
                "电话换成 13974800023 | +8613974800023"
            })
    void a_second_phone_is_a_spare(String said, String first) {
        var earlier = AddressReader.read("王建国 13974860004 长沙市芙蓉区五一大道88号");
        assertThat(AddressReader.complete(earlier, said).phone()).isEqualTo(first);
    }
}
