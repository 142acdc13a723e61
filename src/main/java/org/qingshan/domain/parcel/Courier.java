package org.qingshan.domain.parcel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who carries parcels, as villagers, buyers and kuaidi100 call them. */
public enum Courier {
    SF("顺丰", "SF Express", "shunfeng", "SF\\d{12,13}", "顺丰速运", "shunfeng"),
    ZTO("中通", "ZTO", "zhongtong", "(?:ZTO|7[3568])\\d{11,12}", "中通快递", "zhongtong"),
    YTO("圆通", "YTO", "yuantong", "YT\\d{13}", "圆通速递", "圆通快递", "yuantong"),
    STO("申通", "STO", "shentong", "(?:STO|77)\\d{11,13}", "申通快递", "shentong"),
    YUNDA("韵达", "Yunda", "yunda", "(?:YD|4[36])\\d{11,13}", "韵达快递", "韵达速递"),
    JT("极兔", "J&T", "jtexpress", "JT\\d{13}", "极兔速递", "极兔快递", "jt express"),
    JD("京东", "JD", "jd", "JD[A-Z0-9]{11,18}", "京东快递", "京东物流"),
    EMS(
            "邮政",
            "China Post",
            "youzhengguonei",
            "9\\d{12}|[A-Z]{2}\\d{9}[A-Z]{2}",
            "ems",
            "中国邮政",
            "邮政快递",
            "邮政ems",
            "post");

    private final String zh;
    private final String en;
    private final String code;
    private final Pattern waybills;
    private final List<String> names;

    Courier(String zh, String en, String code, String waybills, String... names) {
        this.zh = zh;
        this.en = en;
        this.code = code;
        this.waybills = Pattern.compile(waybills);
        this.names = List.of(names);
    }

    public String name(boolean chinese) {
        return chinese ? zh : en;
    }

    /** The company's code at kuaidi100. */
    public String code() {
        return code;
    }

    /** Whom a person or a courier's file calls so; none for a word that names nobody. */
    public static Optional<Courier> called(String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.isCalled(plain)).findFirst();
    }

    private boolean isCalled(String plain) {
        return plain.equals(zh)
                || plain.equals(en.toLowerCase(Locale.ROOT))
                || plain.equals(name().toLowerCase(Locale.ROOT))
                || plain.equals(code)
                || names.contains(plain);
    }

    /** Whose numbers look like this one, as far as they can be told apart. */
    static Optional<Courier> writing(String waybill) {
        return Arrays.stream(values())
                .filter(one -> one.waybills.matcher(waybill).matches())
                .findFirst();
    }
}
