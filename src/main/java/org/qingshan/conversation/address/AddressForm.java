package org.qingshan.conversation.address;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address whose four parts stand behind their labels, each on a line of its own, as a form writes it and as shopping apps copy
 * it. What stands behind a label is that part and nothing else: 李 is a name, 江西 may be one, and no word of the street is a place.
 */
final class AddressForm {
    private static final String COLON = "[ \\t]*[:：][ \\t]*";
    private static final Pattern FORM = Pattern.compile("\\s*(?:收货人|收件人|姓名)" + COLON + "(?<name>[^\n]+)\n\\s*"
            + "(?:手机号码|手机号|手机|电话)" + COLON + "(?<phone>[^\n]+)\n\\s*"
            + "所在地区" + COLON + "(?<place>[^\n]+)\n\\s*"
            + "详细地址" + COLON + "(?<detail>[^\n]+)\\s*");

    private AddressForm() {}

    /** Reads such a form; empty where it is none, or names no place by its canonical names: then it is read like any other text. */
    static Optional<AddressReading> read(String text) {
        var form = FORM.matcher(text.replace("\r", ""));
        if (text.length() > PastedLine.LONGEST || !form.matches()) {
            return Optional.empty();
        }
        var name = clean(form.group("name"));
        var detail = clean(form.group("detail"));
        var place = place(form.group("place"));
        if (name.isEmpty() || detail.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        var reading = called(form.group("phone")).with(Part.RECIPIENT, name).with(Part.DETAIL, detail);
        for (Division division : place.get().path()) {
            reading = reading.with(part(division.level()), division.name());
        }
        return Optional.of(reading);
    }

    private static AddressReading called(String text) {
        var read = AddressReading.of(Dissection.of(text, null));
        Set<Part> broken = EnumSet.noneOf(Part.class);
        if (read.doubtful().contains(Part.PHONE)) {
            broken.add(Part.PHONE);
        }
        return AddressReading.NOTHING
                .with(Part.PHONE, read.phone())
                .withOtherPhones(read.otherPhones())
                .doubting(broken);
    }

    /** The division that these names lead to, each within the one before: 湖南省 长沙市 岳麓区. */
    private static Optional<Division> place(String names) {
        var each = names.strip().split("\\s+");
        if (each.length > Division.Level.values().length) {
            return Optional.empty();
        }
        var found =
                DivisionTree.get().find(each[0], each.length > 1 ? each[1] : null, each.length > 2 ? each[2] : null);
        return Optional.ofNullable(found).filter(division -> division.path().size() == each.length);
    }

    private static Part part(Division.Level level) {
        return switch (level) {
            case PROVINCE -> Part.PROVINCE;
            case CITY -> Part.CITY;
            case COUNTY -> Part.COUNTY;
        };
    }

    /** As a label printer can write it. */
    private static String clean(String text) {
        var line = PastedLine.of(text);
        Chatter.take(line, false);
        return line.rest();
    }
}
