package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever types his name with gaps between its signs is called by all of them; nothing else is drawn together. */
class SpacedNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收货人：张 三\\n电话：13512345678\\n地址：湖南省郴州市北湖区人民西路8号 | 张三",
                "张 三 13512345678 湖南省郴州市北湖区人民西路8号 | 张三",
                "姓名：张 三丰，手机13512345678，郴州市北湖区人民西路8号 | 张三丰",
                "收件人 欧阳 娜娜 手机13512345678 郴州市北湖区人民西路8号 | 欧阳娜娜",
                "李 小 龙\\n13512345678\\n郴州市北湖区人民西路8号 | 李小龙",
                "罗 敏 （收） 13512345678 郴州市北湖区人民西路8号 | 罗敏",
                "收：萧 然 TEL13512345678 郴州市北湖区人民西路8号 | 萧然",
                "郴州市北湖区人民西路8号，张 三，13512345678 | 张三",
                "湖南省郴州市北湖区人民西路8号 王　五 13512345678 | 王五",
                "陳 小明 13512345678 郴州市北湖區人民西路8號 | 陳小明",
                "江 西 南昌市东湖区人民西路8号 李 四 13512345678 | 李四"
            })
    void a_name_with_gaps_is_one(String said, String name) {
        var reading = AddressReader.read(said.replace("\\n", "\n"));

        assertThat(reading.recipient()).isEqualTo(name);
        assertThat(Folding.fold(String.valueOf(reading.detail()))).isEqualTo("人民西路8号");
        assertThat(reading.doubtful()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "李 13512345678 郴州市北湖区人民西路8号 | 李 | 人民西路8号",
                "李 郴州 北湖区人民西路8号 13512345678 | 李 | 人民西路8号",
                "王 收 13512345678 郴州市北湖区人民西路8号 | 王 | 人民西路8号",
                "赵 电话13512345678 郴州市北湖区人民西路8号 | 赵 | 人民西路8号",
                "李 女士 13512345678 郴州市北湖区人民西路8号 | 李 女士 | 人民西路8号",
                "王芳 13512345678 郴州市北湖区 人民西路 8 号 东 头 | 王芳 | 人民西路 8 号 东 头"
            })
    void nothing_else_is_drawn_together(String said, String name, String detail) {
        assertThat(AddressReader.read(said))
                .returns(name, AddressReading::recipient)
                .returns(detail, AddressReading::detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"收件人改成 李 四 | 李四", "收货人改成 杜 甫 | 杜甫", "名字错了，是 李 小 龙 | 李小龙", "收件人是 欧阳 修 | 欧阳修", "改成 王 五 收 | 王五"})
    void a_name_put_right_may_have_gaps_too(String said, String name) {
        var earlier = AddressReader.read("马六 13512345678 郴州市北湖区人民西路8号");

        assertThat(AddressReader.amend(earlier, AddressReader.correction(said).orElseThrow())
                        .recipient())
                .isEqualTo(name);
    }
}
