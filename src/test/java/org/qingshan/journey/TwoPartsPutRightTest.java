package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Journey;

/** A correction of several parts of an address changes each of them, whichever of them has a label; what is not understood is named. */
@QuarkusTest
class TwoPartsPutRightTest extends Journey {
    private static final String HERE = "张丽 13822220000 湖南省长沙市岳麓区麓山南路3号";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不对，是13号，电话是13822220009 | 张丽 | 138 2222 0009 | 麓山南路13号",
                "门牌错了，13号，名字是张莉 | 张莉 | 138 2222 0000 | 麓山南路13号",
                "电话少打一位是13822220011，还有加上2单元301 | 张丽 | 138 2222 0011 | 麓山南路3号2单元301",
                "收件人改成我老公李强 13833334444，地址一样 | 李强 | 138 3333 4444 | 麓山南路3号",
                "名字错了，是张莉，13号才对 | 张莉 | 138 2222 0000 | 麓山南路13号",
                "电话和门牌都错了，13822220012，13号 | 张丽 | 138 2222 0012 | 麓山南路13号",
                "號碼錯了！13822220012，名字也錯了，是張莉 | 張莉 | 138 2222 0012 | 麓山南路3号"
            })
    void each_is_changed(String said, String name, String phone, String house) {
        var viewer = village().viewer();
        viewer.says(HERE);

        assertThat(viewer.says(said).text())
                .contains("请看看对不对", "收货人：" + name, "电话：" + phone)
                .endsWith("湖南省长沙市岳麓区" + house);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No, number 13, and phone 13822220013 | 张丽 | 138 2222 0013 | 麓山南路13号",
                "phone is wrong, 13822220013, and the name is Li Na | Li Na | 138 2222 0013 | 麓山南路3号",
                "wrong house number, it's 13, and change the name to Anna Lee | Anna Lee | 138 2222 0000 | 麓山南路13号",
                "the number is 13 and my phone is 13822220013 | 张丽 | 138 2222 0013 | 麓山南路13号",
                "sorry, it's No. 13. Phone 13822220013 | 张丽 | 138 2222 0013 | 麓山南路13号"
            })
    void each_is_changed_in_english(String said, String name, String phone, String house) {
        var viewer = village().foreigner();
        viewer.says(HERE);

        assertThat(viewer.says(said).text())
                .contains("Please check", "Name: " + name, phone, "湖南省长沙市岳麓区" + house + " (");
    }

    @Test
    void each_is_changed_in_what_is_kept_and_ordered() {
        var viewer = village().viewer();
        viewer.says("A1 2");
        viewer.says(HERE);
        viewer.says("对");
        viewer.says("确认");

        assertThat(viewer.says("不对，是13号，电话是13822220009").text())
                .contains("电话：138 2222 0009")
                .endsWith("麓山南路13号");
    }

    @Test
    void what_is_not_understood_is_named() {
        var viewer = village().viewer();
        viewer.says(HERE);

        assertThat(viewer.says("电话改成13822220012，门牌那个大概在13号往里走一点点").text())
                .contains("电话：138 2222 0012", "「门牌那个大概在13号往里走一点点」这句我没看懂，没有改");
    }

    @Test
    void what_is_not_understood_is_named_in_english() {
        var viewer = village().foreigner();
        viewer.says(HERE);

        assertThat(viewer.says("change the phone to 13822220012, house number like 13 or so up the hill")
                        .text())
                .contains("138 2222 0012", "I did not understand \"house number like 13 or so up the hill\"");
    }
}
