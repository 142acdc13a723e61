package org.qingshan.domain.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a courier's row speaks of the person that the parcel goes to, however he writes name and phone. */
class WaybillRowTest {
    @ParameterizedTest
    @CsvSource({
        "张三, 138 1234 5678, 张三, 13812345678, false",
        "张三, 138-1234-5678, 张三, 13812345678, false",
        "'', +86 138 1234 5678, 张三, 13812345678, false",
        "'', 138****5678转1234, 张三, 13812345678, false",
        "'', 138 1234 9999, 张三, 13812345678, true",
        "zhang san, '', Zhang San, 13812345678, false",
        "Ｚhang, '', zhang San, 13812345678, false",
        "li, '', Zhang San, 13812345678, true",
        "张三, 13812345678, '', '', false",
        "钱七, 13999999999, 张三, 13812345678, true",
    })
    void a_row_of_somebody_else_is_known_by_name_and_phone(
            String name, String phone, String recipient, String known, boolean isOther) {
        var row = new WaybillRow(2, "1001", "YT7512345678901", "", name, phone);

        assertThat(row.isOfAnother(recipient, known)).isEqualTo(isOther);
    }
}
