package org.qingshan.domain.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowerNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "张桂花",
                "龙大姐",
                "麻三妹",
                "老王家",
                "阿依古丽·买买提",
                "O'Brien",
                "J. R. Smith-Jones",
                "老张（东头）",
                "張桂花",
                "村小组",
                "Mei Lan",
                "José",
                "青山合作社",
                "王",
                "Zhang"
            })
    void people_are_called_so(String name) {
        assertThat(GrowerName.isNone(name)).isFalse();
        assertThat(GrowerName.isDoubtful(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "null", "N/A", "张三2", "a_b", "x@y.z", "未知", "王婶🍑", "李:四", "undefined", "3组老张"})
    void it_is_hardly_a_name(String name) {
        assertThat(GrowerName.isNone(name)).isFalse();
        assertThat(GrowerName.isDoubtful(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1", "=1+1", "'", "99:99", "…", "🍑", "@a", "+86", "=cmd()", "  ", "-张三"})
    void nobody_is_called_so(String name) {
        assertThat(GrowerName.isNone(name)).isTrue();
    }
}
