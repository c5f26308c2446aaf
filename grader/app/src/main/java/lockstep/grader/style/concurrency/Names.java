package lockstep.grader.style.concurrency;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.FullIdent;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which type a written name means in one file, and where a variable is declared. */
final class Names {

    private static final int[] TYPES = {TokenTypes.CLASS_DEF, TokenTypes.INTERFACE_DEF, TokenTypes.ENUM_DEF, TokenTypes.RECORD_DEF,
        TokenTypes.ANNOTATION_DEF, TokenTypes.TYPE_PARAMETER};

    private final Map<String, String> imports = new HashMap<>();
    private final Set<String> openPackages = new HashSet<>(Set.of("java.lang"));
    private final Map<String, DetailAST> declaredTypes = new HashMap<>();
    private final Set<String> declaredMethods = new HashSet<>();

    Names(DetailAST root) {
        Stream.concat(Stream.of(root), Tree.below(root)).forEach(node -> {
            if (Tree.is(node, TokenTypes.IMPORT)) {
                addImport(FullIdent.createFullIdent(Tree.first(node)).getText());
            } else if (Tree.is(node, TYPES)) {
                declaredTypes.put(Tree.name(node), node);
            } else if (Tree.is(node, TokenTypes.METHOD_DEF)) {
                declaredMethods.add(Tree.name(node));
            }
        });
    }

    private void addImport(String imported) {
        int dot = imported.lastIndexOf('.');
        if (imported.endsWith(".*")) {
            openPackages.add(imported.substring(0, dot));
        } else {
            imports.put(imported.substring(dot + 1), imported);
        }
    }

    /** Whether this file declares a method of that name, in whatever type. */
    boolean declaresMethod(String name) {
        return declaredMethods.contains(name);
    }

    /** The type of that name, if this file declares it. */
    Optional<DetailAST> declaredType(String name) {
        return Optional.ofNullable(declaredTypes.get(name));
    }

    /** Whether a type, as it is written here, is one of these (by full name). */
    boolean means(String written, Set<String> types) {
        String first = written.split("\\.")[0];
        if (declaredTypes.containsKey(first)) {
            return false;
        }
        if (imports.containsKey(first)) {
            return types.contains(imports.get(first) + written.substring(first.length()));
        }
        return types.contains(written) || openPackages.stream().anyMatch(open -> types.contains(open + "." + written));
    }

    /** The declaration of the variable that is named here: a local one, a parameter, or a field of a class around it. */
    Optional<DetailAST> declaration(DetailAST use) {
        if (Tree.is(use, TokenTypes.DOT)) {
            return Tree.is(Tree.first(use), TokenTypes.LITERAL_THIS) ? field(use.getLastChild()) : Optional.empty();
        }
        if (!Tree.is(use, TokenTypes.IDENT) || isPattern(use)) {
            return Optional.empty();
        }
        // Each step looks at what the inner node could see in the outer one.
        return Stream.iterate(use, node -> node.getParent() != null, DetailAST::getParent)
                .flatMap(inner -> declared(inner, inner.getParent()))
                .filter(each -> Tree.is(each, TokenTypes.IDENT) ? each.getText().equals(use.getText()) : isNamed(each, use.getText()))
                .findFirst()
                .filter(each -> !Tree.is(each, TokenTypes.IDENT));
    }

    /** How far a variable of a pattern reaches is a study of its own. */
    private static boolean isPattern(DetailAST use) {
        return Tree.above(use).takeWhile(each -> !Tree.is(each, TokenTypes.OBJBLOCK)).reduce((inner, outer) -> outer).stream()
                .flatMap(Tree::below).anyMatch(each -> Tree.is(each, TokenTypes.PATTERN_VARIABLE_DEF) && isNamed(each, use.getText()));
    }

    private static Optional<DetailAST> field(DetailAST name) {
        return Tree.above(name).filter(each -> Tree.is(each, TokenTypes.OBJBLOCK)).findFirst().flatMap(
                block -> members(block).filter(each -> isNamed(each, name.getText())).findFirst());
    }

    private static boolean isNamed(DetailAST declaration, String name) {
        return Tree.child(declaration, TokenTypes.IDENT).filter(ident -> ident.getText().equals(name)).isPresent();
    }

    private static Stream<DetailAST> declared(DetailAST inner, DetailAST outer) {
        return switch (outer.getType()) {
            case TokenTypes.SLIST, TokenTypes.RESOURCES -> Stream.iterate(inner, DetailAST::getPreviousSibling).takeWhile(each -> each != null)
                    .skip(1).filter(each -> Tree.is(each, TokenTypes.VARIABLE_DEF, TokenTypes.RESOURCE));
            case TokenTypes.LITERAL_FOR -> Stream.of(TokenTypes.FOR_INIT, TokenTypes.FOR_EACH_CLAUSE)
                    .flatMap(type -> of(outer, type)).flatMap(each -> of(each, TokenTypes.VARIABLE_DEF));
            case TokenTypes.LITERAL_TRY -> Tree.is(inner, TokenTypes.SLIST) ? of(outer, TokenTypes.RESOURCE_SPECIFICATION)
                    .flatMap(each -> of(each, TokenTypes.RESOURCES)).flatMap(each -> of(each, TokenTypes.RESOURCE)) : Stream.empty();
            case TokenTypes.LITERAL_CATCH -> of(outer, TokenTypes.PARAMETER_DEF);
            case TokenTypes.METHOD_DEF, TokenTypes.CTOR_DEF -> parameters(outer);
            // A lambda may name its parameter without more ado; then its type is not to be seen.
            case TokenTypes.LAMBDA -> Stream.concat(parameters(outer), of(outer, TokenTypes.IDENT));
            case TokenTypes.OBJBLOCK -> members(outer);
            default -> Stream.empty();
        };
    }

    private static Stream<DetailAST> members(DetailAST block) {
        Stream<DetailAST> components = of(block.getParent(), TokenTypes.RECORD_COMPONENTS)
                .flatMap(each -> of(each, TokenTypes.RECORD_COMPONENT_DEF));
        return Stream.concat(of(block, TokenTypes.VARIABLE_DEF), components);
    }

    private static Stream<DetailAST> parameters(DetailAST code) {
        return of(code, TokenTypes.PARAMETERS).flatMap(each -> of(each, TokenTypes.PARAMETER_DEF));
    }

    private static Stream<DetailAST> of(DetailAST node, int type) {
        return Tree.children(node).filter(each -> Tree.is(each, type));
    }
}
