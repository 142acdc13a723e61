package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Round;

/** What is wanted, line by line with numbers before it: 1、黄桃2箱 2、红糖1袋 3、何三…, "1. two boxes of peaches\n2. …", ①黄桃2箱②鸡蛋1盒. The numbers are nobody's house. */
final class NumberedList {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![^\\s,，;；。])[(（]?([1-9])(?:[.、．][ ]?|[)）][ ]?)(?=\\p{L})|(?<![A-Za-z])([①-⑨])(?=\\p{L})");

    private NumberedList() {}

    /** A new line in the place of each number, from one on; unchanged where the first of them counts nothing that is on sale. */
    static String without(String said, Round round) {
        var number = NUMBER.matcher(said);
        var rest = new StringBuilder();
        int expected = 1;
        int from = 0;
        int second = said.length();
        while (number.find()) {
            int counted = number.group(1) == null
                    ? number.group(2).charAt(0) - '①' + 1
                    : number.group(1).charAt(0) - '0';
            if (counted == expected) {
                second = expected == 2 ? number.start() : second;
                rest.append(said, from, number.start()).append('\n');
                from = number.end();
                expected++;
            }
        }
        boolean isList = expected > 2 && !round.named(said.substring(0, second)).isEmpty();
        return isList ? rest.append(said.substring(from)).toString().strip() : said;
    }
}
