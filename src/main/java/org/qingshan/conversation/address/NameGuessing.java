package org.qingshan.conversation.address;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.PhoneFinding.Phone;

/** Guesses the recipient among what neither phone nor place was: by label, by look, by neighbourhood. */
final class NameGuessing {

    /** The recipient as written, and whether the person should be asked. */
    record Name(String text, boolean doubtful) {}

    private record Candidate(Span span, int score) {}

    private static final int LONGEST_LABELLED = 24;
    private static final int BESIDE_PHONE = 4;
    private static final int FIRST = 3;
    private static final int LEAST = 4;
    private static final int CLEAR_LEAD = 2;
    private static final char LAST_LATIN = '\u024F';

    private static final String LETTER = PersonName.LETTER;
    private static final String LETTERS = PersonName.LETTERS;

    /** Behind a name the sentence goes on: Li Lei at 12 …, Li Lei and my address is …. */
    private static final String GOES_ON =
            "(?:at\\b|and (?:my|i|i'm|the|his|her|phone|number|mobile|cell|tel|contact|address)\\b|and(?= *"
                    + PastedLine.TAKEN + "))";

    private static final Pattern JOINT = Pattern.compile(" *(?:at|and)\\b *");

    /** A Latin name ends at a comma, at something taken, or where a number or a kind of room begins. */
    private static final Pattern LATIN_WORDS = Pattern.compile(LETTER + "[" + LETTERS
            + ".'’-]*(?: (?!no\\b|room\\b|rm\\b|unit\\b|flat\\b|apt\\b|building\\b|floor\\b|c/o\\b|" + GOES_ON + ")"
            + LETTER + "[" + LETTERS + ".'’-]*){0,3}(?= *(?:[,;\n|/()]|"
            + PastedLine.TAKEN
            + "|$)| +(?:\\d|no\\b|room\\b|rm\\b|unit\\b|flat\\b|apt\\b|building\\b|floor\\b|c/o\\b|" + GOES_ON
            + "|\\p{IsHan}))");

    private static final Pattern STATE_AND_CODE = Pattern.compile(",? +[a-z]{2,3},? +\\d{4,5}\\b");
    private static final Pattern PINYIN_STREET = Pattern.compile(".* (?:lu|jie|dajie|dadao|xiang|nong|cun|hutong)");
    private static final Pattern HOUSE_NUMBER = Pattern.compile(" ?\\d");
    private static final Pattern SHORT_NAME = Pattern.compile("\\p{IsHan}{2,3}(?<![省市区县州])");
    private static final Pattern SURNAME = Pattern.compile(" ?\\p{IsHan}{1,3}");
    private static final Pattern LAST_STOP = Pattern.compile("[.。\\s]+$");

    /** Where a house ends, a name may be glued to it: 麓山南路1号张三. */
    private static final Pattern TAIL = Pattern.compile(
            ".*(?:[\\da-z]|号楼|号院|号之[一二三四五六七八九十]|号|室|栋|幢|座|单元|层|楼|户|组|队|社|(?<=[\\d一二三四五六七八九十级])班|小区|花园|公寓|大厦|广场|大学|学院|中学|小学|医院|超市|驿站|村|店|厂|苑)(的?)"
                    + "(\\p{IsHan}{2,4})");

    /** 김민수 서울특별시 강남구: the first word, where it is no place. */
    private static final Pattern KOREAN = Pattern.compile("(?:^|[,;\n" + PastedLine.TAKEN
            + "]) *(?<name>\\p{IsHangul}{2,4})(?<![시도구군읍면동로길])(?=[ ,;\n]{1,3}\\p{IsHangul}{2,})");

    private static final Pattern PARTICLE = Pattern.compile("(\\p{IsHan}{2,4}?)[呀啊哦哈啦吧嘛呢喔噢的]{1,3}");

    private static final Pattern IN_BUILDING = Pattern.compile(
            "\\b(?:room|rm|tower|building|bldg|block|unit|suite|floor|apt|apartment|flat|villa)\\b\\.? ?[a-z]?\\d");

    /** Greenland Tower before "200 Xiangya Road": nobody is called so. */
    private static final Pattern SURELY_A_BUILDING =
            Pattern.compile("[a-z'’-]+ (?:[a-z'’-]+ )?(?:towers?|plaza|mansion|villas|soho|center|centre)");

    private static final Pattern HOUSE_BEHIND = Pattern.compile(",? ?(?:no\\.? ?)?\\d");

    /** Green Court, Guomao Tower. */
    private static final Pattern LIKE_A_BUILDING = Pattern.compile(
            "[a-z'’-]+ (?:[a-z'’-]+ )?(?:court|towers?|park|square|house|plaza|mansion|villas?|soho|center|centre)");

    private static final Pattern DENIED = Pattern.compile("(\\p{IsHan}{2,4}?)(?:不叫|而?不是)\\p{IsHan}{2,4}.{0,4}");

    private final PastedLine line;
    private final PhoneNeighbours neighbours;

    private NameGuessing(PastedLine line, @Nullable Phone phone) {
        this.line = line;
        this.neighbours = new PhoneNeighbours(line, phone);
    }

    /** Takes the recipient from the line. */
    static @Nullable Name take(PastedLine line, List<Integer> namesFollow, @Nullable Phone phone) {
        NameGuessing guessing = new NameGuessing(line, phone);
        for (int start : namesFollow) {
            Name labelled = guessing.labelled(start);
            if (labelled != null) {
                return labelled;
            }
        }
        Matcher korean = KOREAN.matcher(line.view());
        if (korean.find()) {
            return guessing.taken(new Span(korean.start("name"), korean.end("name")), false);
        }
        Span two = TwoNames.find(line);
        if (two != null) {
            return guessing.taken(two, false);
        }
        Name standing = guessing.standing();
        return standing != null ? standing : guessing.glued();
    }

    /** A word by itself behind the label of a name, no longer than most names are: 收件人 江西. */
    static Optional<Span> shortName(PastedLine line, int label) {
        int start = behindSeparators(line, label);
        Span word = new Span(start, line.segmentEnd(start));
        return SHORT_NAME.matcher(line.folded(word)).matches() ? Optional.of(word) : Optional.empty();
    }

    /** Where the next word begins; where something was taken, if that comes first. */
    static int behindSeparators(PastedLine line, int from) {
        int start = from;
        while (start < line.length() && line.isSeparator(start) && !line.isTaken(start)) {
            start++;
        }
        return start;
    }

    private @Nullable Name labelled(int from) {
        int start = behindSeparators(line, from);
        if (line.isTaken(start)) {
            return null;
        }
        start = behindKin(start);
        Matcher latin = LATIN_WORDS.matcher(line.view()).region(start, line.length());
        boolean isLatin = latin.lookingAt();
        int end = isLatin ? withHan(latin.end()) : FormLines.nameEnd(line, start);
        end = isLatin ? end : beforeDenied(start, end);
        Span span = isLatin ? new Span(start, end) : withoutParticle(new Span(start, end));
        String text = line.folded(span);
        boolean hasLetter = text.codePoints().anyMatch(Character::isLetter);
        if (!hasLetter || text.length() > LONGEST_LABELLED || PersonName.isTalk(text)) {
            return null;
        }
        return taken(span, !isLatin && PersonName.score(text.replace(" ", "")) <= 0);
    }

    /** 王芳呀 is called 王芳. */
    private Span withoutParticle(Span name) {
        Matcher particle = PARTICLE.matcher(line.folded(name));
        if (!particle.matches() || !PersonName.isLikely(particle.group(1))) {
            return name;
        }
        Span bare = new Span(name.start(), name.start() + particle.end(1));
        line.take(bare.end(), name.end());
        return bare;
    }

    /** 李四不叫张三 is called 李四. */
    private int beforeDenied(int start, int end) {
        Matcher denied = DENIED.matcher(line.folded(new Span(start, end)));
        if (!denied.matches()) {
            return end;
        }
        line.take(start + denied.end(1), end);
        return start + denied.end(1);
    }

    /** 我哥邓武 is called 邓武. */
    private int behindKin(int start) {
        int end = Courtesies.kinEnd(line, start);
        boolean named = end > start && PersonName.isLikely(line.folded(new Span(end, line.segmentEnd(end))));
        if (named) {
            line.take(start, end);
        }
        return named ? end : start;
    }

    /** Kelly 陈. */
    private int withHan(int end) {
        Matcher surname = SURNAME.matcher(line.view()).region(end, line.length());
        return surname.lookingAt() && line.isSeparator(surname.end()) ? surname.end() : end;
    }

    private @Nullable Name standing() {
        List<Candidate> candidates = candidates().stream()
                .filter(candidate -> candidate.score() >= LEAST)
                .sorted(Comparator.comparingInt(Candidate::score).reversed())
                .toList();
        if (candidates.isEmpty()) {
            return null;
        }
        Candidate best = candidates.get(0);
        boolean close =
                candidates.size() > 1 && best.score() - candidates.get(1).score() < CLEAR_LEAD;
        // Rare surnames and nicknames stand there, streets hardly ever
        return taken(best.span(), close || best.score() < PersonName.LIKELY && !line.isFirstOrLast(best.span()));
    }

    private List<Candidate> candidates() {
        List<Span> segments = line.segments();
        return segments.stream()
                .map(this::wholeLatinName)
                .map(span -> new Candidate(span, score(span, segments.get(0).start())))
                .toList();
    }

    private Span wholeLatinName(Span segment) {
        Matcher latin = LATIN_WORDS.matcher(line.view()).region(segment.start(), line.length());
        return latin.lookingAt() ? new Span(latin.start(), latin.end()) : segment;
    }

    /** Whether a Latin word stands in the middle of others, so that it is no name by itself: the Shanghai of 5 Shanghai Street. */
    private boolean isInsideLatin(Span span) {
        int before = span.start() - 1;
        while (before >= 0 && line.at(before) == ' ') {
            before--;
        }
        if (before < 0 || line.at(span.start()) > LAST_LATIN || before == span.start() - 1) {
            return false;
        }
        char last = line.at(before);
        return Character.isLetterOrDigit(last) && last <= LAST_LATIN && !(hasHan() && neighbours.isBesidePhone(span));
    }

    private int score(Span span, int first) {
        int score = PersonName.score(line.folded(span));
        if (score <= 0
                || isInsideLatin(span)
                || isCity(span)
                || Villages.isOne(line, span)
                || isNumberedStreet(span)
                || isBuilding(span, first)) {
            return 0;
        }
        return score + (neighbours.isBesidePhone(span) ? BESIDE_PHONE : 0) + (span.start() == first ? FIRST : 0);
    }

    /** New York, NY 10036. */
    private boolean isCity(Span span) {
        return STATE_AND_CODE
                .matcher(line.view())
                .region(span.end(), line.length())
                .lookingAt();
    }

    /** Green Court behind "Tower 2", Guomao Tower before "1, 20F". */
    private boolean isBuilding(Span span, int first) {
        var behind = HOUSE_BEHIND.matcher(line.view()).region(span.end(), line.length());
        if (behind.lookingAt() && SURELY_A_BUILDING.matcher(line.folded(span)).matches()) {
            return true;
        }
        return LIKE_A_BUILDING.matcher(line.folded(span)).matches()
                && (HOUSE_NUMBER
                                .matcher(line.view())
                                .region(span.end(), line.length())
                                .lookingAt()
                        || span.start() != first
                                && !neighbours.isBesidePhone(span)
                                && IN_BUILDING.matcher(line.view()).find());
    }

    /** jiangnan dadao 480 hao. */
    private boolean isNumberedStreet(Span span) {
        return PINYIN_STREET.matcher(line.folded(span)).matches()
                && HOUSE_NUMBER
                        .matcher(line.view())
                        .region(span.end(), line.length())
                        .lookingAt();
    }

    private boolean hasHan() {
        return line.view().chars().anyMatch(c -> Folding.isHan((char) c));
    }

    private @Nullable Name glued() {
        for (Span segment : line.segments()) {
            Matcher tail = TAIL.matcher(line.folded(segment));
            if (tail.matches() && PersonName.isLikely(tail.group(2))) {
                Span span = new Span(segment.start() + tail.start(2), segment.end());
                boolean said = !tail.group(1).isEmpty();
                line.take(segment.start() + tail.start(1), span.start());
                boolean last = line.isFirstOrLast(span) && PersonName.isWithSurname(tail.group(2));
                return taken(span, !said && !last && !neighbours.isBesidePhone(span));
            }
        }
        return StreetTail.nameIn(line, neighbours)
                .map(span -> taken(span, !BarePart.isSurelyAName(line.folded(span))))
                .orElse(null);
    }

    private Name taken(Span found, boolean doubtful) {
        Span span = NameTitles.withTitle(line, found);
        String name = line.folded(span);
        line.segments().stream()
                .filter(segment -> name.length() > 1 && line.folded(segment).equals(name))
                .forEach(line::take);
        line.take(span);
        Matcher joint = JOINT.matcher(line.view()).region(span.end(), line.length());
        if (joint.lookingAt()) {
            line.take(joint.start(), joint.end());
        }
        boolean takesIt = line.wasWritten(span.end(), "收");
        return new Name(LAST_STOP.matcher(line.original(span)).replaceFirst(""), doubtful && !takesIt);
    }
}
