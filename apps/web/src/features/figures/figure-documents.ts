import { graphql } from '../../graphql/generated'

/** What there is to choose from, and what the choice is made of. */
export const figureChoices = graphql(`
  query FigureChoices($indicator: String!, $catalogue: String!) {
    indicatorCatalogues {
      id
      code
      title
      scheme
      listed
    }
    partnerships {
      nodes {
        code
        name
      }
    }
    indicator(ref: $indicator) {
      ...FigureIndicator
    }
    indicators(first: 200, filter: { catalogue: $catalogue }) {
      nodes {
        ...FigureIndicator
      }
    }
  }
`)

/** Of an indicator, what its rows are made of. */
export const figureIndicator = graphql(`
  fragment FigureIndicator on Indicator {
    id
    ref
    title
    unit
    unitNote
    polarity
    calendar
    rollUp
    breakdowns
    formula
    formulaOf
    catalogue {
      id
      code
    }
  }
`)

export const figureGrid = graphql(`
  query FigureGrid($input: FigureGridInput!) {
    figureGrid(input: $input) {
      rows {
        indicator {
          id
          ref
        }
        area
        partnership {
          code
          name
        }
        breakdown
        cells {
          kind
          period {
            label
          }
          state
          figure {
            ...EnteredFigure
          }
          warnings {
            code
            path
            message
          }
        }
      }
    }
  }
`)

export const enteredFigure = graphql(`
  fragment EnteredFigure on Figure {
    id
    version
    kind
    printedUnder
    period {
      label
    }
    cell {
      printed
      status
      bound
      footnoteMarks
    }
    numerator
    denominator
    source
    note
    reason
    enteredByName
    enteredAt
    signedOffBy
    signedOffByName
    signedOffAt
    maySignOff
  }
`)

export const enterFigures = graphql(`
  mutation EnterFigures($input: EnterFiguresInput!) {
    enterFigures(input: $input) {
      cells {
        outcome
        figure {
          ...EnteredFigure
        }
        warnings {
          code
          path
          message
        }
        issues {
          code
          path
          message
        }
      }
      refusal {
        code
        message
      }
    }
  }
`)

export const signOffFigures = graphql(`
  mutation SignOffFigures($input: SignOffFiguresInput!) {
    signOffFigures(input: $input) {
      figures {
        ...EnteredFigure
      }
      refusal {
        code
        message
        issues {
          path
          message
        }
      }
    }
  }
`)

export const figureHistory = graphql(`
  query FigureHistory($figure: ID!, $reason: String!) {
    figureHistory(figure: $figure, reason: $reason) {
      at
      byName
      sentence
      reason
    }
  }
`)
