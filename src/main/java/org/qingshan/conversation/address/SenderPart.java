package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whoever sends a parcel on stands in its form too (寄件人, with his own phone and address): that is nothing of where the parcel
 * goes, and his phone above all is not the recipient's.
 */
final class SenderPart {

    private static final String AT_START = "(?:^|(?<=[ ,;|/.\\[\n]))";

    private static final Pattern SENDER =
            Pattern.compile(AT_START + "(?:寄件人?|发件人?|寄方|发件方|寄件方|发货人)(?:的?(?:姓名|名字|名称|单位|公司|地址|电话|手机号?码?|联系方式))?[\\])]?"
                    + "(?: *[:=]|[写填是为留用]|就用| ?(?=[+\\d])| (?=\\p{IsHan}))"
                    + "|" + AT_START + "寄 *[:=](?=[^收]{0,60}1[3-9]\\d{9}[^收]{0,60}收 *[:=])");

    private static final Pattern RECIPIENT = Pattern.compile("(?:收件|收货|签收|收方|取件)(?:人|方|信息|地址|电话|手机|的是)?|收(?= *[:=])");

    private static final Pattern DESTINATION = Pattern.compile("(?<![寄发]件?)(?:人|方)?地址");

    private static final Pattern PHONE = Pattern.compile("\\d(?:[ -]?\\d){6,}");

    private SenderPart() {}

    /** Takes what is said of the sender, up to where the recipient is spoken of. */
    static void take(PastedLine line) {
        boolean namesRecipient = RECIPIENT.matcher(line.view()).find();
        for (Span label : senders(line)) {
            boolean isNote = CourierNotes.isOne(line.folded(new Span(label.start(), line.segmentEnd(label.end()))));
            if (!line.isTaken(label.start()) && !isNote) {
                line.take(label.start(), end(line, label, namesRecipient));
            }
        }
    }

    private static List<Span> senders(PastedLine line) {
        List<Span> found = new ArrayList<>();
        Matcher sender = SENDER.matcher(line.view());
        while (sender.find()) {
            // who knows one address only may call it 寄件地址
            boolean isMisnamed = sender.group().contains("地址")
                    && found.isEmpty()
                    && !DESTINATION.matcher(line.view()).find();
            if (!isMisnamed) {
                found.add(new Span(sender.start(), sender.end()));
            }
        }
        return found;
    }

    private static int end(PastedLine line, Span label, boolean namesRecipient) {
        Matcher recipient = RECIPIENT.matcher(line.view());
        if (namesRecipient && recipient.find(label.end())) {
            return recipient.start();
        }
        boolean isLast = PHONE.matcher(line.view()).region(0, label.start()).find();
        return isLast ? line.length() : line.segmentEnd(firstOf(line, label.end()));
    }

    private static int firstOf(PastedLine line, int from) {
        int i = from;
        while (i < line.length() && line.isSeparator(i)) {
            i++;
        }
        return i;
    }
}
