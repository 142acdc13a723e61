package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;

/** In which town somebody lives for whom something is wanted: 黄桃一箱送给我妈，她在长沙. No address is that, and what is wanted is wanted without it. */
final class WhereSomebodyLives {
    private static final Pattern SAID = Pattern.compile(
            "(?<wanted>[^\\n]{2,60}?)[,，。;； ]{1,3}(?:(?:她|他|她们|他们|人|老人家|"
                    + KinWords.KIN
                    + ")(?:人|家)?(?:就|现在|一直|都|是)?(?:住在?|在)(?<place>\\p{IsHan}{2,12}?)(?:那边|那里|这边|住|上班|上学|工作|读书)?[的呢吧啊哦呀。.!！ ]{0,3}"
                    + "|(?:and |who |which )?(?:she|he|they)?(?:'s|'re| is| are| lives?)?(?: living| now| based)? ?in (?<town>[a-z][a-z' ]{2,30})[. !]{0,3})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SOMEBODY = Pattern.compile(
            "\\b(?:she|he|they|who)(?:'s|'re| is| are| lives?| live)\\b|[她他人]|" + KinWords.KIN,
            Pattern.CASE_INSENSITIVE);

    /** Whose it is, is read from the whole message. */
    private static final Pattern FOR_WHOM =
            Pattern.compile("[,， ]?(?:是|要)?(?:寄送?|送|发|邮|买)?给[我俺咱]?的?" + KinWords.KIN + "家?的?$");

    private static final int LONGEST = 100;

    private static final Trait<Boolean> MAY_BE = Trait.of(
            said -> said.words().length() <= LONGEST && matcher(said.words()).matches());

    private WhereSomebodyLives() {}

    /** What is wanted is read without it. */
    static void leaveOut(Turn turn) {
        if (turn.isPrivate() && turn.sentence().tells(MAY_BE)) {
            wanted(turn).ifPresent(turn::readOnly);
        }
    }

    private static Matcher matcher(String words) {
        return SAID.matcher(Normaliser.simplified(words));
    }

    private static Optional<String> wanted(Turn turn) {
        var said = matcher(turn.said());
        if (!said.matches()
                || !SOMEBODY.matcher(turn.said().substring(said.end("wanted"))).find()) {
            return Optional.empty();
        }
        var read = AddressReader.read(said.group(said.group("place") == null ? "town" : "place"));
        var wanted = turn.said().substring(0, said.end("wanted"));
        return read.province() == null || read.detail() != null || read.recipient() != null
                ? Optional.empty()
                : Stream.of(wanted, FOR_WHOM.matcher(wanted).replaceFirst(""))
                        .filter(one ->
                                turn.round().reading(one, MeantCard.of(turn)).kind() == ClaimReading.Kind.CLAIMS)
                        .findFirst();
    }
}
