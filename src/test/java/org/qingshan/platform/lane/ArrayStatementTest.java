package org.qingshan.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.lane.ArrayStatement.Column;

class ArrayStatementTest {
    @Test
    void an_insert_of_one_row_becomes_one_of_many() {
        assertThat(ArrayStatement.of(
                        "insert into line (body,state,shop_id,id) values (cast(? as jsonb),?,?,?)",
                        List.of(each("text"), each("text"), each("text"), each("bigint"))))
                .isEqualTo("insert into line (body,state,shop_id,id) select cast(v.p0 as jsonb),v.p1,v.p2,v.p3"
                        + " from unnest(?::text[], ?::text[], ?::text[], ?::bigint[]) as v (p0, p1, p2, p3)");
    }

    @Test
    void a_change_of_one_row_becomes_one_of_many() {
        assertThat(ArrayStatement.of(
                        "update line set state=? where id=? and shop_id=?",
                        List.of(each("text"), each("bigint"), each("text"))))
                .isEqualTo("update line set state=v.p0 from unnest(?::text[], ?::bigint[], ?::text[]) as v (p0, p1, p2)"
                        + " where id=v.p1 and shop_id=v.p2");
    }

    @Test
    void what_is_the_same_in_all_rows_is_said_once_behind_the_arrays() {
        assertThat(ArrayStatement.of(
                        "update line set state=?,until=? where id=? and shop_id=?",
                        List.of(same("text"), asText("timestamptz"), each("bigint"), same("text"))))
                .isEqualTo("update line set state=s.p0,until=v.p1::timestamptz"
                        + " from unnest(?::text[], ?::bigint[]) as v (p1, p2), (select ?::text as p0, ?::text as p3) as s"
                        + " where id=v.p2 and shop_id=s.p3");
    }

    private static Column each(String type) {
        return new Column(type, type, false);
    }

    private static Column same(String type) {
        return new Column(type, type, true);
    }

    private static Column asText(String type) {
        return new Column(type, "text", false);
    }

    @Test
    void anything_else_is_left_as_it_is() {
        assertThat(ArrayStatement.canSay("delete from line where id=? and shop_id=?"))
                .isFalse();
        assertThatThrownBy(() -> ArrayStatement.of("delete from line where id=?", List.of(each("bigint"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
