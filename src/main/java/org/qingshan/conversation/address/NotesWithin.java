package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the courier shall heed, and who is at the door, in the middle of the way to a house: …3号楼我老婆收2单元502, "12 Oak Street, Unit 4, call before
 * delivery, Springfield". The way stays together in its order, and what was said in it stands behind it.
 */
final class NotesWithin {
    /** Who gets it at the door, where another name stands on the parcel or this is it: 我老婆王芳收, "my husband Tom will collect it". */
    private static final Pattern RECEIVER = Pattern.compile("(?:请|由|让|给|交给?|是|平时|都|一般){0,3}(?:(?:我|俺)?(?:们)?家?的?(?:"
            + Courtesies.KIN
            + "|老人家?|阿姨|保姆)|(?:门卫|保安|物业|管理员|前台|楼下|隔壁))(?<name>\\p{IsHan}{0,3}?)(?:在家|会|来|去|帮我?|帮忙|可以|能|都在|负责){0,3}(?:代|签|接)?[收取拿领](?:货|件|的|一下|快递|包裹)?|(?:please"
            + " )?(?:my|our) "
            + CourierNotes.KIN
            + "(?: (?<english>[a-z]{2,12}(?: [a-z]{2,12})?))?(?: will| can| may| is going to|'ll)?"
            + " (?:receives?|gets?|takes?|accepts?|collects?|signs? for|picks? up|be (?:receiving|at"
            + " home|home|there))(?: (?:it|them|this|(?:the )?(?:parcel|package|box|delivery)))?(?: up)?(?:"
            + " for me)?");

    /** 3号楼王芳收2单元502. */
    private static final Pattern NAMED = Pattern.compile("(?<name>\\p{IsHan}{2,3})(?:签|接)?收(?:货|件)?");

    private static final Pattern CLAUSE =
            Pattern.compile("\\s*[,，;；。、]\\s*|\\s+(?=\\p{IsHan})|(?<=\\p{IsHan})\\s+|\\s*[（(]\\s*|\\s*[)）]\\s*,?\\s*");

    /** Behind one piece of the way, and before the next. */
    private static final Pattern BEGINS = Pattern.compile("(?<=[号栋幢楼座室元层户\\d#])(?=[\\p{IsHan}(])(?!楼)");

    private static final Pattern GOES_ON = Pattern.compile("(?=[a-z]?\\d{1,4}(?:-\\d|号|栋|幢|楼|单元|层|室|座|房|$))");

    private static final Pattern LATIN_END = Pattern.compile("[\\p{IsLatin}\\d]\\s*$");
    private static final Pattern LATIN_BEGIN = Pattern.compile("^[\\p{IsLatin}\\d#]");
    private static final Pattern HINT = Pattern.compile("[收取拿领放打送联電电叫别不存敲寄]|\\p{IsLatin} \\p{IsLatin}");

    /** Of whom no more is left than whose he is: 我老婆王芳. */
    private static final Pattern MINE = Pattern.compile("(?:我|俺)" + Courtesies.KIN + "(?<name>\\p{IsHan}{2,3})");

    /** Longer is no way to a house. */
    private static final int LONGEST = 200;

    private static final int MOST_CLAUSES = 12;
    private static final int LONGEST_NOTE = 30;

    private NotesWithin() {}

    /** Whether it is for who brings the parcel, or says who is at the door. */
    static boolean isNote(String folded) {
        return CourierNotes.isOne(folded) || isReceiver(folded);
    }

    static boolean isReceiver(String folded) {
        return RECEIVER.matcher(folded.replace('’', '\'')).matches();
    }

    /**
     * Who is at the door by name, of a parcel with no other.
     *
     * @param rest the way without what told it
     */
    record AtDoor(String name, String rest) {}

    static Optional<AtDoor> atDoor(String detail) {
        var gaps = CLAUSE.matcher(detail).results().limit(MOST_CLAUSES).toList();
        for (int i = 0; i < gaps.size(); i++) {
            int to = i + 1 < gaps.size() ? gaps.get(i + 1).start() : detail.length();
            var name = nameIn(detail.substring(gaps.get(i).end(), to));
            if (name.isPresent()) {
                return Optional.of(
                        new AtDoor(name.get(), detail.substring(0, gaps.get(i).start()) + detail.substring(to)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> nameIn(String note) {
        var folded = Folding.fold(note).replace('’', '\'');
        var receiver = RECEIVER.matcher(folded);
        if (receiver.matches()) {
            return named(note, receiver.toMatchResult(), receiver.start("name"), receiver.end("name"))
                    .or(() ->
                            named(note, receiver.toMatchResult(), receiver.start("english"), receiver.end("english")));
        }
        var mine = MINE.matcher(folded);
        if (mine.matches()) {
            return named(note, mine.toMatchResult(), mine.start("name"), mine.end("name"));
        }
        var named = NAMED.matcher(folded);
        return named.matches()
                ? named(note, named.toMatchResult(), named.start("name"), named.end("name"))
                : Optional.empty();
    }

    private static Optional<String> named(String note, MatchResult found, int start, int end) {
        return start < 0 || end - start < 2
                ? Optional.empty()
                : Optional.of(note.substring(start, end)).filter(name -> PersonName.isLikely(Folding.fold(name)));
    }

    /** The way without what is said in it, and behind it each thing that is. */
    static List<String> apart(String piece) {
        if (piece.length() > LONGEST || !HINT.matcher(piece).find()) {
            return List.of(piece);
        }
        List<String> notes = new ArrayList<>();
        var way = glued(clauses(piece, notes), notes);
        if (notes.isEmpty()) {
            return List.of(piece);
        }
        List<String> all = new ArrayList<>();
        if (!way.isBlank()) {
            all.add(way);
        }
        all.addAll(notes);
        return all;
    }

    private static String clauses(String piece, List<String> notes) {
        var ends = CLAUSE.matcher(piece).results().toList();
        if (ends.isEmpty() || ends.size() > MOST_CLAUSES) {
            return piece;
        }
        var way = new StringBuilder();
        int from = 0;
        String stop = "";
        boolean isWithin = false;
        for (int i = 0; i <= ends.size(); i++) {
            int to = i < ends.size() ? ends.get(i).start() : piece.length();
            var clause = piece.substring(from, to);
            if (isNote(Folding.fold(clause.strip()))) {
                notes.add(clause.strip());
                stop = "";
            } else if (!clause.isBlank()) {
                isWithin |= !notes.isEmpty();
                way.append(way.isEmpty() ? "" : stop.isEmpty() ? gap(way, clause) : stop)
                        .append(clause);
                stop = i < ends.size() ? piece.substring(to, ends.get(i).end()) : "";
            }
            from = i < ends.size() ? ends.get(i).end() : to;
        }
        if (!isWithin) {
            // Behind the way they stand as they were written.
            notes.clear();
        }
        return isWithin ? way.toString() : piece;
    }

    private static String gap(CharSequence before, String after) {
        return LATIN_END.matcher(before).find() && LATIN_BEGIN.matcher(after).find() && hasWords(before) ? ", " : " ";
    }

    private static boolean hasWords(CharSequence text) {
        return text.chars().noneMatch(c -> Folding.isHan((char) c));
    }

    /** Between the pieces of a house, with no stop around it. */
    private static String glued(String way, List<String> notes) {
        var folded = Folding.fold(way);
        var begins = BEGINS.matcher(folded).results().map(MatchResult::start).toList();
        var ends = GOES_ON.matcher(folded).results().map(MatchResult::start).toList();
        for (int begin : begins) {
            for (int i = ends.size() - 1; i >= 0; i--) {
                int end = ends.get(i);
                var note = end > begin && end - begin <= LONGEST_NOTE ? folded.substring(begin, end) : "";
                if (note.length() > 1 && (isNote(note) || isNamed(note))) {
                    notes.add(way.substring(begin, end));
                    return glued(way.substring(0, begin) + way.substring(end), notes);
                }
            }
        }
        return way;
    }

    private static boolean isNamed(String note) {
        var named = NAMED.matcher(note);
        return named.matches() && PersonName.isWithSurname(named.group("name"));
    }
}
