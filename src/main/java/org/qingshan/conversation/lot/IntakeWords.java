package org.qingshan.conversation.lot;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.product.Product;

/** Whether somebody of the team tells that goods have come, in a sentence: 吴秀英送来竹笋48斤, 收货吴秀英竹笋47斤. Pure. */
final class IntakeWords {
    /** The command's word, with what is glued to it; 收货地址 is none. */
    private static final Pattern TAKE_IN = Pattern.compile("^收[货貨](?![人方码时前后了吗的]|地址|电话|手机|信息)");

    /** Who it is that brings. */
    private static final Pattern WHO = Pattern.compile(
            "^(?:今天|刚才|刚刚|早上|今早|昨天)?(?<who>[^\\s,，。]{2,12}?|[A-Za-z][A-Za-z.'’-]+(?: [A-Za-z.'’-]+){0,2})(?:今天|刚才|刚刚|刚|又|再|早上|今早)*[\\s,，]*(?:"
                    + LotLine.BRINGS.pattern() + ")",
            Pattern.CASE_INSENSITIVE);

    private IntakeWords() {}

    /** Whether it sounds like that; without any look at what the shop knows. */
    static boolean tell(String said) {
        return TAKE_IN.matcher(said).find() || LotLine.BRINGS.matcher(said).find();
    }

    /** Whether it names goods, how much, and who has brought them, and asks nothing. */
    static boolean tell(String said, List<Product> products, Collection<String> growers, LocalDate today) {
        var line = LotLine.read(line(said), products, growers, today);
        if (line.product() == null || line.quantity() == null || QuestionReader.wantsAnAnswer(said)) {
            return false;
        }
        var who = WHO.matcher(said.strip());
        return TAKE_IN.matcher(said).find()
                || who.find() && (growers.contains(who.group("who")) || GrowerNames.isName(who.group("who")));
    }

    /** Without the command's word. */
    static String line(String said) {
        var plain = Normaliser.simplified(said);
        return TAKE_IN.matcher(plain).find() ? said.substring(2).strip() : said;
    }
}
