package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.claim.Normaliser;

/** An address put right as it is spoken: each clause says what was wrong, what it is or what was left out, and only that changes. */
class ClauseByClauseTest {
    private static final AddressReading HERE = AddressReader.read("王建国 13974860004 长沙市芙蓉区五一大道88号");
    private static final AddressReading IN_ENGLISH =
            AddressReader.read("Ann Li 13974860004 88 Wuyi Avenue, Furong District, Changsha");

    private static Optional<AddressReading> putRight(AddressReading earlier, String said) {
        return AddressReader.putRight(earlier, said, Normaliser::simplified);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "打错了，应该是天心区，手机尾数是0006 | 王建国 | 0006 | 天心区 | 五一大道88号",
                "不好意思，尾数是0007，区是天心区 | 王建国 | 0007 | 天心区 | 五一大道88号",
                "芙蓉区不对，是开福区，五一大道也不对，是芙蓉中路88号 | 王建国 | 0004 | 开福区 | 芙蓉中路88号",
                "不对，是芙蓉路，电话尾号是2244 | 王建国 | 2244 | 芙蓉区 | 芙蓉路88号",
                "不对，电话最后两位是14，门牌是98 | 王建国 | 0014 | 芙蓉区 | 五一大道98号",
                "不是芙蓉区，是天心区，名字也错了，叫王建军 | 王建军 | 0004 | 天心区 | 五一大道88号",
                "名字错了，是王建军，电话也错了，是13900001111 | 王建军 | 1111 | 芙蓉区 | 五一大道88号",
                "抱歉打错了 是天心区 尾号0006 | 王建国 | 0006 | 天心区 | 五一大道88号",
                "區打錯了，應該是天心區，電話尾號是0006 | 王建国 | 0006 | 天心区 | 五一大道88号",
                "號碼錯了，尾數是0008，門牌是90號 | 王建国 | 0008 | 芙蓉区 | 五一大道90號",
                "名字錯了，是陳志豪，電話尾號是0006 | 陳志豪 | 0006 | 芙蓉区 | 五一大道88号",
                "写错区了，是开福区 | 王建国 | 0004 | 开福区 | 五一大道88号",
                "写错了，是89号，不是88号 | 王建国 | 0004 | 芙蓉区 | 五一大道89号",
                "抱歉，五一大道写错，应该是芙蓉中路199号，电话没错 | 王建国 | 0004 | 芙蓉区 | 芙蓉中路199号",
                "区写错，应该是开福区，放门卫就行 | 王建国 | 0004 | 开福区 | 五一大道88号 放门卫就行"
            })
    void every_clause_is_heard(String said, String name, String end, String county, String detail) {
        assertThat(putRight(HERE, said)).hasValueSatisfying(after -> {
            assertThat(after.recipient()).isEqualTo(name);
            assertThat(after.phone()).endsWith(end);
            assertThat(after.county()).isEqualTo(county);
            assertThat(after.detail()).isEqualTo(detail);
            assertThat(after.doubtful()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "楼号忘写了，7栋 | 五一大道88号7栋",
                "樓號忘寫了，7棟 | 五一大道88号7栋",
                "忘了写楼号，7栋 | 五一大道88号7栋",
                "前面都对，就是少了个房号 1502 | 五一大道88号1502室",
                "补充下地址 7栋1203 | 五一大道88号7栋1203",
                "地址加一句 3号演播厅 | 五一大道88号3号演播厅",
                "漏了 是2栋 15楼 | 五一大道88号2栋15楼",
                "漏写了单元号，3单元 | 五一大道88号3单元",
                "地址没写全，后面是万达广场B座1203 | 五一大道88号万达广场B座1203",
                "还差个房间号，1203 | 五一大道88号1203室",
                "刚才忘记说单元了，2单元601 | 五一大道88号2单元601",
                "忘了写小区，金色家园 | 五一大道88号金色家园",
                "漏了个门牌 90号 | 五一大道90号"
            })
    void what_was_left_out_stands_where_it_belongs(String said, String detail) {
        assertThat(putRight(HERE, said)).contains(HERE.with(Part.DETAIL, detail));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wrong name too, Anna | Anna Li | 0004 | 芙蓉区 | 88 Wuyi Avenue",
                "wrong street, it's 15 Plum Blossom Lane, and call him Marc with a c | Marc | 0004 | 芙蓉区 | 15 Plum Blossom Lane",
                "sorry it's 98, not 88, and my name is Anne with an e | Anne Li | 0004 | 芙蓉区 | 98 Wuyi Avenue",
                "no, it's Block D, and my cell ends in 1243 | Ann Li | 1243 | 芙蓉区 | 88 Wuyi Avenue Block D",
                "sorry, not Furong, it's Kaifu district, phone ends with 0007 | Ann Li | 0007 | 开福区 | 88 Wuyi Avenue",
                "wrong house number, it's 98, and the phone is 13900001111 | Ann Li | 1111 | 芙蓉区 | 98 Wuyi Avenue",
                "oops wrong phone, it's 13900001111, and wrong name, it's Bob Ray | Bob Ray | 1111 | 芙蓉区 | 88 Wuyi Avenue",
                "no, Room 1201, the house number is missing | Ann Li | 0004 | 芙蓉区 | 88 Wuyi Avenue Room 1201",
                "the flat number was left out, flat 12 | Ann Li | 0004 | 芙蓉区 | 88 Wuyi Avenue flat 12",
                "I left out the unit, unit 5 | Ann Li | 0004 | 芙蓉区 | 88 Wuyi Avenue unit 5",
                "oh wait, call me first, and it's flat 12 | Ann Li | 0004 | 芙蓉区 | 88 Wuyi Avenue flat 12 call me first"
            })
    void so_is_every_clause_in_english(String said, String name, String end, String county, String detail) {
        assertThat(putRight(IN_ENGLISH, said)).hasValueSatisfying(after -> {
            assertThat(after.recipient()).isEqualTo(name);
            assertThat(after.phone()).endsWith(end);
            assertThat(after.county()).isEqualTo(county);
            assertThat(after.detail()).isEqualTo(detail);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "少了一箱",
                "写错了，应该是北京市海淀区中关村大街27号 13987654321",
                "不对，我要两箱",
                "错了，是两箱黄桃",
                "漏了一箱，是2箱",
                "忘了说，周末不在家",
                "补充一下，我要红糖",
                "打错了，应该是三斤",
                "不好意思，我付了88，尾号0006",
                "再加2箱",
                "加上A1 2",
                "地址没错，付了37.9，尾号是0006",
                "等等，我先问下我妈，尾号是0006还是0007",
                "不对，运费是8块，不是12",
                "名字错了，电话也错了",
                "错了，周五到",
                "没收到，少了2盒",
                "no, two boxes",
                "wrong, it's 3 boxes",
                "sorry, I paid, the last four digits are 0006",
                "I forgot to pay",
                "sorry, it's for my wife, she is Anna"
            })
    void what_is_said_of_something_else_changes_nothing(String said) {
        assertThat(putRight(HERE, said)).isEmpty();
        assertThat(putRight(IN_ENGLISH, said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "五一大道88号3栋501 | 漏了单元，2单元 | 五一大道88号3栋2单元501",
                "五一大道88号3栋501 | 街道错了，是芙蓉中路，房号也错了，是502 | 芙蓉中路88号3栋502室",
                "五一大道88号3栋501 | 不是3栋，是5栋，尾号0004 | 五一大道88号5栋501",
                "青园路 1-2-301 | 不对，是1栋2单元301 | 青园路 1栋2单元301",
                "湘雅路87号 住院部 12楼 36床 | 不好意思，是13楼，26床 | 湘雅路87号 住院部 13楼 26床"
            })
    void a_number_takes_the_place_of_its_like(String before, String said, String after) {
        assertThat(putRight(HERE.with(Part.DETAIL, before), said)).contains(HERE.with(Part.DETAIL, after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "枫林三路100号 | 不是三路是二路 | 枫林二路100号",
                "青园路 1-2-301 | 是1栋2单元301 | 青园路 1栋2单元301",
                "湘雅路87号 住院部 12楼 36床 | 是26床 | 湘雅路87号 住院部 12楼 26床"
            })
    void so_does_what_is_said_alone(String before, String said, String after) {
        var reading = HERE.with(Part.DETAIL, before);
        var corrected = AddressReader.correction(said)
                .map(one -> AddressReader.amend(reading, one))
                .orElseGet(() -> AddressReader.amendByPart(reading, said));

        assertThat(corrected.detail()).isEqualTo(after);
    }
}
