package org.qingshan.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArrayStatementTest {
    @Test
    void an_insert_of_one_row_becomes_one_of_many() {
        assertThat(ArrayStatement.of(
                        "insert into line (body,state,shop_id,id) values (cast(? as jsonb),?,?,?)",
                        List.of("text", "text", "text", "bigint")))
                .isEqualTo("insert into line (body,state,shop_id,id) select cast(v.p0 as jsonb),v.p1,v.p2,v.p3"
                        + " from unnest(?::text[], ?::text[], ?::text[], ?::bigint[]) as v (p0, p1, p2, p3)");
    }

    @Test
    void a_change_of_one_row_becomes_one_of_many() {
        assertThat(ArrayStatement.of(
                        "update line set state=? where id=? and shop_id=?", List.of("text", "bigint", "text")))
                .isEqualTo("update line set state=v.p0 from unnest(?::text[], ?::bigint[], ?::text[]) as v (p0, p1, p2)"
                        + " where id=v.p1 and shop_id=v.p2");
    }

    @Test
    void anything_else_is_left_as_it_is() {
        assertThat(ArrayStatement.canSay("delete from line where id=? and shop_id=?"))
                .isFalse();
        assertThatThrownBy(() -> ArrayStatement.of("delete from line where id=?", List.of("bigint")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
