package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A part of the address put right once it is ordered: one yes puts it right in the order as well. */
@QuarkusTest
class PutRightAfterOrderingTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"我手机号换了，现在用13712340502", "我手機號換了，現在用13712340502", "电话变了，13712340502"})
    void a_new_phone(String said) {
        var viewer = ordered();
        assertThat(viewer.says(said).text()).contains("137 1234 0502");
        assertThat(viewer.says("对").text()).contains("地址记下了");
        assertThat(viewer.says("我的订单").text()).contains("麓山南路1号（尾号 0502）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my phone number changed, it's 13712340502 now",
                "I changed my number, the new one is 13712340502",
                "my phone has changed to 13712340502"
            })
    void a_new_phone_in_english(String said) {
        var viewer = orderedInEnglish();
        assertThat(viewer.says(said).text()).contains("137 1234 0502");
        viewer.says("yes");
        assertThat(viewer.says("my orders").text()).contains("(phone ending 0502)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"地址写错了，是麓山南路33号", "地址寫錯了，應該是麓山南路33号"})
    void another_house(String said) {
        var viewer = ordered();
        viewer.says(said);
        viewer.says("对");
        assertThat(viewer.says("我的订单").text()).contains("麓山南路33号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I typed the address wrong, it should be 33 Wuyi Avenue",
                "sorry, I gave the wrong address, it's 33 Wuyi Avenue",
                "the address is wrong, it should be 33 Wuyi Avenue"
            })
    void another_house_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("one box of peaches");
        viewer.says("Hal Ford 13712340501 3 Wuyi Avenue, Tianxin District, Changsha, Hunan");
        viewer.says("confirm");
        viewer.says(said);
        viewer.says("yes");
        assertThat(viewer.says("my orders").text()).contains("天心区33 Wuyi Avenue");
    }
}
