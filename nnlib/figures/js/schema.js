// Made by `python -m nnlib.figures.schema`.
export const schema = {
  "version": 1,
  "tasks": [
    "00-axis",
    "00-base",
    "00-block",
    "00-chain",
    "00-column",
    "00-dot",
    "00-downhill",
    "00-e",
    "00-level",
    "00-limit",
    "00-links",
    "00-log-product",
    "00-one-weight",
    "00-partial",
    "00-partials",
    "00-perpendicular",
    "00-refused",
    "00-right-angle",
    "00-same-dot",
    "00-same-slopes",
    "00-shape",
    "00-slope",
    "00-slope-rules",
    "00-star",
    "00-steeper",
    "00-steepest",
    "00-trap",
    "00-trap-loss",
    "00-which-power",
    "01-and",
    "01-bias",
    "01-both",
    "01-distance",
    "01-double",
    "01-emails",
    "01-knobs",
    "01-lower-bias",
    "01-nand",
    "01-no-mistakes",
    "01-one",
    "01-or",
    "01-random",
    "01-rule",
    "01-rule-step",
    "01-same-line",
    "01-scale",
    "01-seven-bottles",
    "01-silence",
    "01-swap",
    "01-xor",
    "01-xor-rows",
    "01-xor-why",
    "02-blunder",
    "02-calibrate",
    "02-centre",
    "02-centre-moves",
    "02-corner",
    "02-coupling",
    "02-fair",
    "02-five",
    "02-half-at-four",
    "02-halve",
    "02-learn",
    "02-loss",
    "02-mirror",
    "02-ninety",
    "02-odds",
    "02-odds-back",
    "02-relu-corner",
    "02-saturate",
    "02-shift",
    "02-sigma-zero",
    "02-squash",
    "02-staircase",
    "02-steepest",
    "02-steepness",
    "02-step-at-two",
    "02-sure",
    "02-tanh",
    "03-both",
    "03-collapse",
    "03-count",
    "03-cybenko",
    "03-feud",
    "03-fit",
    "03-flat",
    "03-fold",
    "03-fold-place",
    "03-forward",
    "03-hidden-sum",
    "03-hidden-why",
    "03-hill",
    "03-idle",
    "03-idle-relu",
    "03-last-bit",
    "03-most-wine",
    "03-one-knob",
    "03-one-sum",
    "03-product-shape",
    "03-silent",
    "03-silent-shape",
    "03-step",
    "03-to",
    "03-warp",
    "03-wave",
    "03-weights-shape",
    "03-wrong-bias",
    "04-across",
    "04-both-sides",
    "04-cost",
    "04-double",
    "04-first-adam",
    "04-first-epoch",
    "04-flat",
    "04-flat-bad",
    "04-forever",
    "04-hill",
    "04-hole",
    "04-land",
    "04-leave-saddle",
    "04-lower-minimum",
    "04-next",
    "04-one-epoch",
    "04-one-step",
    "04-promise",
    "04-ratio",
    "04-ridge",
    "04-right-shape",
    "04-second-step",
    "04-settle",
    "04-sgd",
    "04-shrink",
    "04-sum",
    "04-sure-wrong",
    "04-to-08",
    "04-valley",
    "04-which-way",
    "05-backward",
    "05-both-sides",
    "05-bug-line",
    "05-explode",
    "05-find-bug",
    "05-hidden",
    "05-keep",
    "05-last-error",
    "05-lost",
    "05-nudge",
    "05-one-side",
    "05-one-step",
    "05-order",
    "05-party-dead",
    "05-party-learned",
    "05-party-sum",
    "05-price",
    "05-rate",
    "05-relu",
    "05-revive",
    "05-second",
    "05-shared",
    "05-small",
    "05-square",
    "05-thirty",
    "05-two-paths",
    "05-vanish",
    "05-w6",
    "05-wrong-silent",
    "05-xor-learned",
    "05-xor-quick",
    "05-xor-stuck",
    "05-zeros"
  ],
  "figures": {
    "secant": {
      "name": "Secant",
      "title": "the slope of a curve between two points",
      "type": "object",
      "properties": {
        "curve": {
          "enum": [
            "line",
            "square",
            "three-squares",
            "square-and-line"
          ],
          "title": "curve",
          "default": "square"
        },
        "x": {
          "type": "number",
          "minimum": -2,
          "maximum": 2,
          "step": 0.125,
          "title": "place x",
          "default": 1.0
        },
        "halvings": {
          "type": "integer",
          "minimum": 0,
          "maximum": 10,
          "step": 1,
          "title": "halvings of the nudge",
          "default": 0
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "00-slope",
              "00-downhill"
            ]
          },
          "minItems": 0,
          "maxItems": 2,
          "default": []
        }
      }
    },
    "power-curve": {
      "name": "PowerCurve",
      "title": "the powers of a base",
      "type": "object",
      "properties": {
        "base": {
          "type": "number",
          "minimum": 0.5,
          "maximum": 3.5,
          "step": 0.03125,
          "title": "base",
          "default": 2.0
        },
        "x": {
          "type": "number",
          "minimum": -2,
          "maximum": 2,
          "step": 0.03125,
          "title": "power x",
          "default": 1.0
        },
        "mirror": {
          "type": "boolean",
          "default": false
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "00-e",
              "00-which-power"
            ]
          },
          "minItems": 0,
          "maxItems": 2,
          "default": []
        }
      }
    },
    "arrows": {
      "name": "Arrows",
      "title": "two vectors as arrows",
      "type": "object",
      "properties": {
        "u": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -3,
            "maximum": 3,
            "step": 0.25
          },
          "minItems": 2,
          "maxItems": 2,
          "default": [
            2.0,
            1.0
          ]
        },
        "v": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -3,
            "maximum": 3,
            "step": 0.25
          },
          "minItems": 2,
          "maxItems": 2,
          "default": [
            1.0,
            2.0
          ]
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "00-right-angle",
              "00-same-dot"
            ]
          },
          "minItems": 0,
          "maxItems": 2,
          "default": []
        }
      }
    },
    "matrix-product": {
      "name": "MatrixProduct",
      "title": "the product of two matrices",
      "type": "object",
      "properties": {
        "X": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -9,
            "maximum": 9
          },
          "minItems": 6,
          "maxItems": 6,
          "default": [
            1.0,
            2.0,
            3.0,
            0.0,
            1.0,
            -1.0
          ]
        },
        "W": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -3,
            "maximum": 3,
            "step": 0.25
          },
          "minItems": 6,
          "maxItems": 6,
          "default": [
            1.0,
            -1.0,
            0.0,
            2.0,
            2.0,
            0.5
          ]
        },
        "entry": {
          "enum": [
            "1,1",
            "1,2",
            "2,1",
            "2,2"
          ],
          "title": "entry",
          "default": "1,1"
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "00-column"
            ]
          },
          "minItems": 0,
          "maxItems": 1,
          "default": []
        }
      }
    },
    "broadcast": {
      "name": "Broadcast",
      "title": "how NumPy stretches two arrays to one shape",
      "type": "object",
      "properties": {
        "a": {
          "enum": [
            "()",
            "(2,)",
            "(3,)",
            "(1, 3)",
            "(3, 1)",
            "(2, 3)",
            "(3, 3)"
          ],
          "title": "shape of a",
          "default": "(2, 3)"
        },
        "b": {
          "enum": [
            "()",
            "(2,)",
            "(3,)",
            "(1, 3)",
            "(3, 1)",
            "(2, 3)",
            "(3, 3)"
          ],
          "title": "shape of b",
          "default": "(3,)"
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "00-refused",
              "00-trap"
            ]
          },
          "minItems": 0,
          "maxItems": 2,
          "default": []
        }
      }
    },
    "slice": {
      "name": "Slice",
      "title": "the slopes of a surface",
      "type": "object",
      "properties": {
        "surface": {
          "enum": [
            "plane",
            "bowl",
            "product"
          ],
          "title": "height",
          "default": "bowl"
        },
        "x": {
          "type": "number",
          "minimum": -2,
          "maximum": 2,
          "step": 0.25,
          "title": "x",
          "default": 1.0
        },
        "y": {
          "type": "number",
          "minimum": -2,
          "maximum": 2,
          "step": 0.25,
          "title": "y",
          "default": 1.0
        },
        "angle": {
          "type": "integer",
          "minimum": 0,
          "maximum": 360,
          "step": 5,
          "title": "direction in degrees",
          "default": 0
        },
        "turn": {
          "type": "boolean",
          "default": false
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "00-partials",
              "00-same-slopes",
              "00-steepest",
              "00-level"
            ]
          },
          "minItems": 0,
          "maxItems": 4,
          "default": []
        }
      }
    },
    "gears": {
      "name": "Gears",
      "title": "a chain of two rates",
      "type": "object",
      "properties": {
        "first": {
          "enum": [
            "double",
            "square",
            "mirror"
          ],
          "title": "u =",
          "default": "square"
        },
        "second": {
          "enum": [
            "triple",
            "square",
            "minus-half"
          ],
          "title": "y =",
          "default": "triple"
        },
        "x": {
          "type": "number",
          "minimum": -1.5,
          "maximum": 1.5,
          "step": 0.125,
          "title": "place x",
          "default": 1.0
        },
        "halvings": {
          "type": "integer",
          "minimum": 1,
          "maximum": 10,
          "step": 1,
          "title": "halvings of the nudge",
          "default": 1
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "00-chain",
              "00-block"
            ]
          },
          "minItems": 0,
          "maxItems": 2,
          "default": []
        }
      }
    },
    "neuron": {
      "name": "Neuron",
      "title": "a neuron with its knobs",
      "type": "object",
      "properties": {
        "w": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -10,
            "maximum": 10,
            "step": 0.25
          },
          "minItems": 1,
          "maxItems": 3,
          "title": "weight of {name}",
          "fixedLength": true,
          "default": [
            7.0,
            3.0
          ]
        },
        "b": {
          "type": "number",
          "minimum": -10,
          "maximum": 10,
          "step": 0.25,
          "title": "bias",
          "default": -2.0
        },
        "x": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": 0,
            "maximum": 80,
            "step": 1
          },
          "minItems": 1,
          "maxItems": 3,
          "title": "{name}",
          "sameLengthAs": "w",
          "fixedLength": true,
          "default": [
            1.0,
            0.0
          ]
        },
        "activation": {
          "enum": [
            "step",
            "identity",
            "sigmoid"
          ],
          "title": "activation",
          "default": "step"
        },
        "names": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 24
          },
          "minItems": 1,
          "maxItems": 3,
          "sameLengthAs": "w",
          "fixedLength": true,
          "default": [
            "x₁",
            "x₂"
          ]
        },
        "answers": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 24
          },
          "minItems": 2,
          "maxItems": 2,
          "default": [
            "stays silent",
            "fires"
          ]
        },
        "switches": {
          "type": "boolean",
          "default": true
        },
        "table": {
          "type": "boolean",
          "default": false
        },
        "choose": {
          "type": "boolean",
          "default": false
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "01-silence",
              "01-both",
              "01-seven-bottles",
              "03-last-bit"
            ]
          },
          "minItems": 0,
          "maxItems": 4,
          "default": []
        }
      }
    },
    "decision-line": {
      "name": "DecisionLine",
      "title": "a neuron's line through labelled points",
      "type": "object",
      "properties": {
        "w": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -10,
            "maximum": 10,
            "step": 0.25
          },
          "minItems": 2,
          "maxItems": 2,
          "title": "weight w{i}",
          "default": [
            1.0,
            -1.0
          ]
        },
        "b": {
          "type": "number",
          "minimum": -10,
          "maximum": 10,
          "step": 0.25,
          "title": "bias b",
          "default": 0.0
        },
        "points": {
          "type": "array",
          "items": {
            "type": "array",
            "prefixItems": [
              {
                "type": "number",
                "minimum": -3,
                "maximum": 3
              },
              {
                "type": "number",
                "minimum": -3,
                "maximum": 3
              },
              {
                "enum": [
                  0,
                  1
                ]
              }
            ],
            "minItems": 3,
            "maxItems": 3
          },
          "minItems": 0,
          "maxItems": 60,
          "default": [
            [
              2.0,
              1.0,
              1
            ],
            [
              -2.0,
              -3.0,
              0
            ],
            [
              -2.0,
              0.0,
              1
            ],
            [
              1.0,
              -2.0,
              0
            ],
            [
              0.0,
              1.0,
              1
            ],
            [
              3.0,
              -1.0,
              0
            ]
          ]
        },
        "rule": {
          "type": "boolean",
          "default": false
        },
        "turn": {
          "type": "integer",
          "minimum": 0,
          "maximum": 59,
          "default": 0
        },
        "last": {
          "enum": [
            "",
            "added",
            "subtracted",
            "kept",
            "not added",
            "not subtracted",
            "not kept"
          ],
          "default": ""
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "01-no-mistakes",
              "01-same-line",
              "01-swap",
              "01-rule"
            ]
          },
          "minItems": 0,
          "maxItems": 4,
          "default": []
        }
      }
    },
    "truth-table": {
      "name": "TruthTable",
      "title": "a truth table to meet with one neuron",
      "type": "object",
      "properties": {
        "gate": {
          "enum": [
            "AND",
            "OR",
            "NAND",
            "XOR"
          ],
          "title": "table",
          "default": "AND"
        },
        "w": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -3,
            "maximum": 3,
            "step": 0.25
          },
          "minItems": 2,
          "maxItems": 2,
          "title": "weight w{i}",
          "default": [
            1.0,
            1.0
          ]
        },
        "b": {
          "type": "number",
          "minimum": -3,
          "maximum": 3,
          "step": 0.25,
          "title": "bias b",
          "default": 0.5
        },
        "firing": {
          "enum": [
            "",
            "w1+w2+b>0",
            "w1+w2+2b>0",
            "2w1+2w2+2b>0"
          ],
          "default": ""
        },
        "silent": {
          "enum": [
            "",
            "w1+w2<=0",
            "w1+w2+b<=0",
            "w1+w2+2b<=0"
          ],
          "default": ""
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "01-and",
              "01-or",
              "01-nand",
              "01-xor"
            ]
          },
          "minItems": 0,
          "maxItems": 4,
          "default": []
        }
      }
    },
    "question": {
      "name": "Question",
      "title": "a question",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "minLength": 0,
          "maxLength": 40,
          "default": ""
        },
        "data": {
          "type": "string",
          "minLength": 0,
          "maxLength": 8000,
          "default": ""
        },
        "answer": {
          "type": "string",
          "minLength": 0,
          "maxLength": 40,
          "default": ""
        },
        "checked": {
          "type": "boolean",
          "default": false
        }
      }
    },
    "sigmoid-curve": {
      "name": "SigmoidCurve",
      "title": "a sigmoid with its knobs",
      "type": "object",
      "properties": {
        "w": {
          "type": "number",
          "minimum": -8,
          "maximum": 8,
          "step": 0.25,
          "title": "weight w",
          "default": 1.0
        },
        "b": {
          "type": "number",
          "minimum": -24,
          "maximum": 24,
          "step": 0.25,
          "title": "bias b",
          "default": 0.0
        },
        "x": {
          "type": "number",
          "minimum": -4,
          "maximum": 4,
          "step": 0.125,
          "title": "input x",
          "default": 1.0
        },
        "tangent": {
          "type": "boolean",
          "default": false
        },
        "lockable": {
          "type": "boolean",
          "default": false
        },
        "keep": {
          "type": "boolean",
          "title": "keep the centre",
          "default": false
        },
        "centre": {
          "type": "number",
          "minimum": -3,
          "maximum": 3,
          "default": 0.0
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "02-step-at-two",
              "02-mirror",
              "02-steepest"
            ]
          },
          "minItems": 0,
          "maxItems": 3,
          "default": []
        }
      }
    },
    "activations": {
      "name": "Activations",
      "title": "six activations and their slopes",
      "type": "object",
      "properties": {
        "z": {
          "type": "number",
          "minimum": -8,
          "maximum": 8,
          "step": 0.25,
          "title": "pre-activation z",
          "default": 1.0
        },
        "negative_slope": {
          "type": "number",
          "minimum": 0,
          "maximum": 1,
          "default": 0.1
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "02-saturate",
              "02-corner"
            ]
          },
          "minItems": 0,
          "maxItems": 2,
          "default": []
        }
      }
    },
    "softmax-bars": {
      "name": "SoftmaxBars",
      "title": "scores turned into probabilities by softmax",
      "type": "object",
      "properties": {
        "z": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -5,
            "maximum": 5,
            "step": 0.25
          },
          "minItems": 2,
          "maxItems": 4,
          "title": "score of {name}",
          "fixedLength": true,
          "default": [
            1.0,
            2.0,
            0.5
          ]
        },
        "names": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 12
          },
          "minItems": 2,
          "maxItems": 4,
          "sameLengthAs": "z",
          "fixedLength": true,
          "default": [
            "cat",
            "dog",
            "bird"
          ]
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "02-halve",
              "02-shift"
            ]
          },
          "minItems": 0,
          "maxItems": 2,
          "default": []
        }
      }
    },
    "fit-probability": {
      "name": "FitProbability",
      "title": "a probability to fit to labelled emails",
      "type": "object",
      "properties": {
        "w": {
          "type": "number",
          "minimum": -4,
          "maximum": 4,
          "step": 0.125,
          "title": "weight w",
          "default": 0.0
        },
        "b": {
          "type": "number",
          "minimum": -10,
          "maximum": 10,
          "step": 0.25,
          "title": "bias b",
          "default": 0.0
        },
        "x": {
          "type": "number",
          "minimum": 0,
          "maximum": 10,
          "step": 0.5,
          "title": "an email with so many CAPITALS",
          "default": 4.0
        },
        "points": {
          "type": "array",
          "items": {
            "type": "array",
            "prefixItems": [
              {
                "type": "number",
                "minimum": 0,
                "maximum": 10
              },
              {
                "enum": [
                  0,
                  1
                ]
              }
            ],
            "minItems": 2,
            "maxItems": 2
          },
          "minItems": 1,
          "maxItems": 40,
          "default": [
            [
              0.0,
              0
            ],
            [
              1.0,
              0
            ],
            [
              2.0,
              0
            ],
            [
              3.0,
              0
            ],
            [
              3.0,
              1
            ],
            [
              4.0,
              0
            ],
            [
              5.0,
              0
            ],
            [
              5.0,
              1
            ],
            [
              6.0,
              1
            ],
            [
              7.0,
              0
            ],
            [
              7.0,
              1
            ],
            [
              9.0,
              1
            ]
          ]
        },
        "surprise": {
          "type": "boolean",
          "default": false
        },
        "learn": {
          "type": "boolean",
          "default": false
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "02-half-at-four",
              "02-fair",
              "02-learn"
            ]
          },
          "minItems": 0,
          "maxItems": 3,
          "default": []
        }
      }
    },
    "reliability": {
      "name": "Reliability",
      "title": "what a model said against what happened",
      "type": "object",
      "properties": {
        "scale": {
          "type": "number",
          "minimum": 0,
          "maximum": 2,
          "step": 0.125,
          "title": "log-odds multiplied by",
          "default": 1.0
        },
        "cases": {
          "type": "array",
          "items": {
            "type": "array",
            "prefixItems": [
              {
                "type": "number",
                "minimum": -8,
                "maximum": 8
              },
              {
                "type": "integer",
                "minimum": 0,
                "maximum": 999
              },
              {
                "type": "integer",
                "minimum": 0,
                "maximum": 999
              }
            ],
            "minItems": 3,
            "maxItems": 3
          },
          "minItems": 0,
          "maxItems": 60,
          "default": [
            [
              -6.0,
              0,
              9
            ],
            [
              -5.5,
              0,
              13
            ],
            [
              -5.0,
              0,
              17
            ],
            [
              -4.5,
              1,
              21
            ],
            [
              -4.0,
              4,
              24
            ],
            [
              -3.5,
              1,
              34
            ],
            [
              -3.0,
              11,
              31
            ],
            [
              -2.5,
              14,
              35
            ],
            [
              -2.0,
              9,
              46
            ],
            [
              -1.5,
              23,
              38
            ],
            [
              -1.0,
              21,
              44
            ],
            [
              -0.5,
              33,
              36
            ],
            [
              0.0,
              35,
              35
            ],
            [
              0.5,
              40,
              29
            ],
            [
              1.0,
              43,
              22
            ],
            [
              1.5,
              41,
              20
            ],
            [
              2.0,
              41,
              14
            ],
            [
              2.5,
              41,
              8
            ],
            [
              3.0,
              35,
              7
            ],
            [
              3.5,
              28,
              7
            ],
            [
              4.0,
              25,
              3
            ],
            [
              4.5,
              19,
              3
            ],
            [
              5.0,
              16,
              1
            ],
            [
              5.5,
              13,
              0
            ],
            [
              6.0,
              8,
              1
            ]
          ]
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "02-calibrate"
            ]
          },
          "minItems": 0,
          "maxItems": 1,
          "default": []
        }
      }
    },
    "network-steps": {
      "name": "NetworkSteps",
      "title": "a network that steps through its own arithmetic",
      "type": "object",
      "properties": {
        "x": {
          "type": "array",
          "items": {
            "enum": [
              0,
              1
            ]
          },
          "minItems": 2,
          "maxItems": 2,
          "title": "{name} digit",
          "default": [
            0,
            1
          ]
        },
        "at": {
          "type": "integer",
          "minimum": 0,
          "maximum": 15,
          "step": 1,
          "title": "steps done",
          "default": 0
        },
        "W1": {
          "type": "array",
          "items": {
            "type": "array",
            "items": {
              "type": "number",
              "minimum": -3,
              "maximum": 3,
              "step": 0.02
            },
            "minItems": 2,
            "maxItems": 2
          },
          "minItems": 2,
          "maxItems": 2,
          "default": [
            [
              0.6,
              -0.4
            ],
            [
              -1.7,
              -1.3
            ]
          ]
        },
        "b1": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -3,
            "maximum": 3,
            "step": 0.02
          },
          "minItems": 2,
          "maxItems": 2,
          "default": [
            0.2,
            0.2
          ]
        },
        "W2": {
          "type": "array",
          "items": {
            "type": "array",
            "items": {
              "type": "number",
              "minimum": -3,
              "maximum": 3,
              "step": 0.02
            },
            "minItems": 1,
            "maxItems": 1
          },
          "minItems": 2,
          "maxItems": 2,
          "default": [
            [
              -1.36
            ],
            [
              0.34
            ]
          ]
        },
        "b2": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -3,
            "maximum": 3,
            "step": 0.02
          },
          "minItems": 1,
          "maxItems": 1,
          "default": [
            0.9
          ]
        },
        "knob": {
          "enum": [
            "W1.0.0",
            "W1.0.1",
            "W1.1.0",
            "W1.1.1",
            "b1.0",
            "b1.1",
            "W2.0.0",
            "W2.1.0",
            "b2.0"
          ],
          "default": "W1.0.0"
        },
        "knobs": {
          "type": "boolean",
          "default": false
        },
        "table": {
          "type": "boolean",
          "default": false
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "03-step",
              "03-one-knob"
            ]
          },
          "minItems": 0,
          "maxItems": 2,
          "default": []
        }
      }
    },
    "dinner-party": {
      "name": "DinnerParty",
      "title": "wine for a dinner party",
      "type": "object",
      "properties": {
        "guests": {
          "type": "array",
          "items": {
            "enum": [
              0,
              1
            ]
          },
          "minItems": 3,
          "maxItems": 3,
          "title": "{name}",
          "default": [
            0,
            0,
            0
          ]
        },
        "W1": {
          "type": "array",
          "items": {
            "type": "array",
            "items": {
              "type": "number",
              "minimum": -6,
              "maximum": 6,
              "step": 0.1
            },
            "minItems": 3,
            "maxItems": 3
          },
          "minItems": 3,
          "maxItems": 3,
          "default": [
            [
              0.0,
              0.0,
              1.0
            ],
            [
              0.0,
              1.5,
              0.0
            ],
            [
              1.0,
              0.4,
              0.0
            ]
          ]
        },
        "b1": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -6,
            "maximum": 6,
            "step": 0.1
          },
          "minItems": 3,
          "maxItems": 3,
          "default": [
            0.0,
            -0.5,
            0.0
          ]
        },
        "W2": {
          "type": "array",
          "items": {
            "type": "array",
            "items": {
              "type": "number",
              "minimum": -6,
              "maximum": 6,
              "step": 0.1
            },
            "minItems": 1,
            "maxItems": 1
          },
          "minItems": 3,
          "maxItems": 3,
          "default": [
            [
              0.5
            ],
            [
              2.0
            ],
            [
              -5.0
            ]
          ]
        },
        "b2": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -6,
            "maximum": 6,
            "step": 0.1
          },
          "minItems": 1,
          "maxItems": 1,
          "default": [
            1.0
          ]
        },
        "relu": {
          "type": "array",
          "items": {
            "enum": [
              0,
              1
            ]
          },
          "minItems": 3,
          "maxItems": 3,
          "title": "ReLU in {name}",
          "default": [
            1,
            1,
            1
          ]
        },
        "knob": {
          "enum": [
            "W1.0.0",
            "W1.0.1",
            "W1.0.2",
            "W1.1.0",
            "W1.1.1",
            "W1.1.2",
            "W1.2.0",
            "W1.2.1",
            "W1.2.2",
            "b1.0",
            "b1.1",
            "b1.2",
            "W2.0.0",
            "W2.1.0",
            "W2.2.0",
            "b2.0"
          ],
          "default": "W1.0.0"
        },
        "knobs": {
          "type": "boolean",
          "default": false
        },
        "unplug": {
          "type": "boolean",
          "default": false
        },
        "table": {
          "type": "boolean",
          "default": false
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "03-most-wine",
              "03-idle-relu",
              "03-feud"
            ]
          },
          "minItems": 0,
          "maxItems": 3,
          "default": []
        }
      }
    },
    "xor-space": {
      "name": "XorSpace",
      "title": "XOR in the space of two hidden neurons",
      "type": "object",
      "properties": {
        "way": {
          "enum": [
            "sigmoids",
            "ReLUs"
          ],
          "title": "hidden neurons",
          "default": "ReLUs"
        },
        "amount": {
          "type": "number",
          "minimum": 0,
          "maximum": 1,
          "step": 0.05,
          "title": "plain square → hidden square",
          "default": 0.0
        },
        "w": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -4,
            "maximum": 4,
            "step": 0.25
          },
          "minItems": 2,
          "maxItems": 2,
          "title": "weight of {name}",
          "default": [
            1.0,
            -1.0
          ]
        },
        "b": {
          "type": "number",
          "minimum": -4,
          "maximum": 4,
          "step": 0.25,
          "title": "bias",
          "default": 0.25
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "03-fold",
              "03-warp"
            ]
          },
          "minItems": 0,
          "maxItems": 2,
          "default": []
        }
      }
    },
    "bumps": {
      "name": "Bumps",
      "title": "a curve built of bumps",
      "type": "object",
      "properties": {
        "target": {
          "enum": [
            "hill",
            "wave",
            "roof"
          ],
          "title": "curve to match",
          "default": "hill"
        },
        "count": {
          "enum": [
            2,
            4,
            8
          ],
          "title": "bumps",
          "default": 2
        },
        "steepness": {
          "type": "number",
          "minimum": 4,
          "maximum": 100,
          "step": 4,
          "title": "steepness",
          "default": 32.0
        },
        "heights": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -1,
            "maximum": 1,
            "step": 0.0625
          },
          "minItems": 8,
          "maxItems": 8,
          "title": "height of {name}",
          "default": [
            0.5,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0
          ]
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "03-hill",
              "03-wave"
            ]
          },
          "minItems": 0,
          "maxItems": 2,
          "default": []
        }
      }
    },
    "shape-checker": {
      "name": "ShapeChecker",
      "title": "the shapes of a layer",
      "type": "object",
      "properties": {
        "formula": {
          "enum": [
            "X @ W + b",
            "X @ W.T + b",
            "W @ X + b"
          ],
          "title": "formula",
          "default": "X @ W + b"
        },
        "X": {
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 1,
            "maximum": 8,
            "step": 1
          },
          "minItems": 2,
          "maxItems": 2,
          "title": "{name} of X",
          "default": [
            4,
            2
          ]
        },
        "W": {
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 1,
            "maximum": 8,
            "step": 1
          },
          "minItems": 2,
          "maxItems": 2,
          "title": "{name} of W",
          "default": [
            3,
            2
          ]
        },
        "b": {
          "type": "integer",
          "minimum": 1,
          "maximum": 8,
          "step": 1,
          "title": "entries of b",
          "default": 3
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "03-fit",
              "03-silent"
            ]
          },
          "minItems": 0,
          "maxItems": 2,
          "default": []
        }
      }
    },
    "descent": {
      "name": "Descent",
      "title": "a ball on the cost curve of one knob",
      "type": "object",
      "properties": {
        "A": {
          "type": "number",
          "minimum": 0,
          "maximum": 1.35,
          "step": 0.01,
          "title": "start: A",
          "default": 1.0
        },
        "lr": {
          "type": "number",
          "minimum": 0,
          "maximum": 0.0007,
          "step": 1e-06,
          "title": "learning rate",
          "default": 5e-05
        },
        "steps": {
          "type": "integer",
          "minimum": 0,
          "maximum": 60,
          "step": 1,
          "title": "steps done",
          "default": 0
        },
        "points": {
          "type": "array",
          "items": {
            "type": "array",
            "prefixItems": [
              {
                "type": "number",
                "minimum": 1,
                "maximum": 100
              },
              {
                "type": "number",
                "minimum": 0,
                "maximum": 100
              }
            ],
            "minItems": 2,
            "maxItems": 2
          },
          "minItems": 1,
          "maxItems": 12,
          "default": [
            [
              3,
              2
            ],
            [
              10,
              7
            ],
            [
              75,
              50
            ]
          ]
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "04-to-08",
              "04-one-step",
              "04-forever"
            ]
          },
          "minItems": 0,
          "maxItems": 3,
          "default": []
        }
      }
    },
    "two-knobs": {
      "name": "TwoKnobs",
      "title": "descent on two knobs, seen from above",
      "type": "object",
      "properties": {
        "landscape": {
          "enum": [
            "bowl",
            "narrow valley",
            "two minima",
            "saddle",
            "plateau"
          ],
          "title": "landscape",
          "default": "bowl"
        },
        "start": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -2,
            "maximum": 2,
            "step": 0.05
          },
          "minItems": 2,
          "maxItems": 2,
          "title": "start: knob {name}",
          "default": [
            -1.5,
            1.0
          ]
        },
        "lr": {
          "type": "number",
          "minimum": 0.01,
          "maximum": 0.5,
          "step": 0.01,
          "title": "learning rate",
          "default": 0.1
        },
        "steps": {
          "type": "integer",
          "minimum": 0,
          "maximum": 200,
          "step": 1,
          "title": "steps done",
          "default": 0
        },
        "race": {
          "type": "boolean",
          "default": false
        },
        "choose": {
          "type": "boolean",
          "default": true
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "04-valley",
              "04-lower-minimum",
              "04-leave-saddle"
            ]
          },
          "minItems": 0,
          "maxItems": 3,
          "default": []
        }
      }
    },
    "batch-paths": {
      "name": "BatchPaths",
      "title": "full batch, mini-batch and single examples on the same data",
      "type": "object",
      "properties": {
        "start": {
          "type": "array",
          "items": {
            "type": "number",
            "minimum": -1.5,
            "maximum": 2.5,
            "step": 0.05
          },
          "minItems": 2,
          "maxItems": 2,
          "title": "start: knob {name}",
          "default": [
            -1.2,
            -0.6
          ]
        },
        "lr": {
          "type": "number",
          "minimum": 0.01,
          "maximum": 0.4,
          "step": 0.01,
          "title": "learning rate",
          "default": 0.1
        },
        "looked": {
          "type": "integer",
          "minimum": 0,
          "maximum": 240,
          "step": 4,
          "title": "examples looked at",
          "default": 0
        },
        "points": {
          "type": "array",
          "items": {
            "type": "array",
            "prefixItems": [
              {
                "type": "number",
                "minimum": -2,
                "maximum": 2
              },
              {
                "type": "number",
                "minimum": -5,
                "maximum": 5
              }
            ],
            "minItems": 2,
            "maxItems": 2
          },
          "minItems": 12,
          "maxItems": 12,
          "default": [
            [
              -1.0,
              0.1
            ],
            [
              -0.8,
              0.4
            ],
            [
              -0.6,
              1.3
            ],
            [
              -0.4,
              1.0
            ],
            [
              -0.2,
              0.3
            ],
            [
              0.0,
              1.1
            ],
            [
              0.2,
              1.0
            ],
            [
              0.4,
              1.5
            ],
            [
              0.6,
              0.9
            ],
            [
              0.8,
              1.8
            ],
            [
              1.0,
              2.0
            ],
            [
              1.2,
              2.7
            ]
          ]
        },
        "orders": {
          "type": "array",
          "items": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0,
              "maximum": 11
            },
            "minItems": 12,
            "maxItems": 12
          },
          "minItems": 1,
          "maxItems": 20,
          "default": [
            [
              1,
              0,
              8,
              2,
              10,
              9,
              7,
              6,
              4,
              3,
              5,
              11
            ],
            [
              3,
              2,
              6,
              0,
              7,
              11,
              9,
              8,
              5,
              10,
              4,
              1
            ],
            [
              1,
              3,
              2,
              8,
              6,
              5,
              7,
              4,
              0,
              10,
              11,
              9
            ],
            [
              4,
              6,
              10,
              11,
              0,
              1,
              2,
              9,
              8,
              3,
              5,
              7
            ],
            [
              2,
              9,
              7,
              0,
              11,
              4,
              10,
              3,
              1,
              6,
              5,
              8
            ],
            [
              8,
              6,
              4,
              7,
              10,
              3,
              9,
              11,
              1,
              0,
              2,
              5
            ],
            [
              0,
              7,
              10,
              6,
              4,
              5,
              1,
              3,
              8,
              2,
              11,
              9
            ],
            [
              6,
              9,
              11,
              4,
              0,
              2,
              7,
              1,
              8,
              10,
              3,
              5
            ],
            [
              5,
              7,
              3,
              1,
              4,
              0,
              11,
              9,
              2,
              8,
              10,
              6
            ],
            [
              6,
              4,
              9,
              0,
              8,
              2,
              1,
              10,
              5,
              7,
              11,
              3
            ],
            [
              5,
              3,
              9,
              7,
              1,
              2,
              10,
              11,
              4,
              6,
              0,
              8
            ],
            [
              2,
              8,
              1,
              7,
              3,
              6,
              11,
              9,
              0,
              4,
              10,
              5
            ],
            [
              3,
              9,
              4,
              11,
              2,
              0,
              10,
              6,
              1,
              8,
              5,
              7
            ],
            [
              3,
              2,
              0,
              9,
              5,
              11,
              10,
              7,
              8,
              6,
              4,
              1
            ],
            [
              2,
              10,
              0,
              5,
              1,
              3,
              9,
              11,
              8,
              6,
              7,
              4
            ],
            [
              0,
              2,
              7,
              3,
              11,
              8,
              9,
              5,
              1,
              10,
              4,
              6
            ],
            [
              9,
              4,
              11,
              8,
              0,
              1,
              10,
              2,
              6,
              5,
              7,
              3
            ],
            [
              5,
              3,
              1,
              4,
              0,
              11,
              8,
              7,
              6,
              10,
              2,
              9
            ],
            [
              6,
              5,
              7,
              0,
              2,
              9,
              11,
              8,
              4,
              1,
              10,
              3
            ],
            [
              2,
              11,
              0,
              10,
              9,
              6,
              7,
              3,
              5,
              8,
              1,
              4
            ]
          ]
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "04-one-epoch",
              "04-settle"
            ]
          },
          "minItems": 0,
          "maxItems": 2,
          "default": []
        }
      }
    },
    "wrong-model": {
      "name": "WrongModel",
      "title": "a model fitted to data of its own shape, or of another",
      "type": "object",
      "properties": {
        "data": {
          "enum": [
            "linear",
            "quadratic",
            "logarithmic"
          ],
          "title": "data",
          "default": "linear"
        },
        "model": {
          "enum": [
            "A·x",
            "A·x²",
            "A·log x"
          ],
          "title": "model",
          "default": "A·x"
        },
        "A": {
          "type": "number",
          "minimum": 0,
          "maximum": 3,
          "step": 0.01,
          "title": "knob A",
          "default": 0.2
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "04-flat",
              "04-right-shape"
            ]
          },
          "minItems": 0,
          "maxItems": 2,
          "default": []
        }
      }
    },
    "golf": {
      "name": "Golf",
      "title": "a golf hole and one knob",
      "type": "object",
      "properties": {
        "strength": {
          "type": "number",
          "minimum": 0,
          "maximum": 10,
          "step": 0.25,
          "title": "first shot: strength",
          "default": 9.0
        },
        "lr": {
          "type": "number",
          "minimum": 0,
          "maximum": 0.01,
          "step": 0.0005,
          "title": "learning rate",
          "default": 0.001
        },
        "shots": {
          "type": "integer",
          "minimum": 1,
          "maximum": 12,
          "step": 1,
          "title": "shots played",
          "default": 1
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "04-hole",
              "04-both-sides"
            ]
          },
          "minItems": 0,
          "maxItems": 2,
          "default": []
        }
      }
    },
    "computational-graph": {
      "name": "ComputationalGraph",
      "title": "a computational graph, forward and backward",
      "type": "object",
      "properties": {
        "graph": {
          "enum": [
            "bill",
            "neuron"
          ],
          "default": "bill"
        },
        "at": {
          "type": "integer",
          "minimum": 0,
          "maximum": 13,
          "step": 1,
          "title": "steps done",
          "default": 0
        },
        "guests": {
          "type": "integer",
          "minimum": 0,
          "maximum": 20,
          "step": 1,
          "title": "guests",
          "default": 10
        },
        "price": {
          "type": "number",
          "minimum": 0,
          "maximum": 24,
          "step": 0.5,
          "title": "price of a bottle",
          "default": 8.0
        },
        "meal": {
          "type": "number",
          "minimum": 0,
          "maximum": 40,
          "step": 1,
          "title": "price of a meal",
          "default": 20.0
        },
        "x": {
          "type": "number",
          "minimum": -4,
          "maximum": 4,
          "step": 0.25,
          "title": "input x",
          "default": 1.0
        },
        "w": {
          "type": "number",
          "minimum": -4,
          "maximum": 4,
          "step": 0.25,
          "title": "weight w",
          "default": 2.0
        },
        "b": {
          "type": "number",
          "minimum": -4,
          "maximum": 4,
          "step": 0.25,
          "title": "bias b",
          "default": 2.0
        },
        "target": {
          "enum": [
            0,
            1
          ],
          "title": "target",
          "default": 0
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "05-backward",
              "05-thirty",
              "05-wrong-silent"
            ]
          },
          "minItems": 0,
          "maxItems": 3,
          "default": []
        }
      }
    },
    "mazur-network": {
      "name": "MazurNetwork",
      "title": "a network of six neurons, forward, backward and updated",
      "type": "object",
      "properties": {
        "steps": {
          "type": "integer",
          "minimum": 0,
          "maximum": 10000,
          "step": 1,
          "title": "steps of training done",
          "default": 0
        },
        "phase": {
          "enum": [
            "hidden",
            "outputs",
            "output-blame",
            "hidden-blame",
            "update"
          ],
          "title": "this step, as far as",
          "default": "hidden"
        },
        "early": {
          "type": "boolean",
          "title": "move w₅ to w₈ early",
          "default": false
        },
        "hunt": {
          "type": "boolean",
          "default": false
        },
        "pick": {
          "enum": [
            "w1",
            "w2",
            "w3",
            "w4",
            "w5",
            "w6",
            "w7",
            "w8"
          ],
          "default": "w5"
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "05-one-step",
              "05-find-bug",
              "05-last-error"
            ]
          },
          "minItems": 0,
          "maxItems": 3,
          "default": []
        }
      }
    },
    "nudge-error": {
      "name": "NudgeError",
      "title": "how wrong a nudged slope is, against the size of the nudge",
      "type": "object",
      "properties": {
        "power": {
          "type": "integer",
          "minimum": -16,
          "maximum": 0,
          "step": 1,
          "title": "nudge: 10 to the power of",
          "default": -1
        },
        "way": {
          "enum": [
            "one side",
            "both sides"
          ],
          "title": "measured",
          "default": "one side"
        },
        "single": {
          "type": "boolean",
          "title": "single precision (float32)",
          "default": false
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "05-one-side",
              "05-both-sides",
              "05-lost"
            ]
          },
          "minItems": 0,
          "maxItems": 3,
          "default": []
        }
      }
    },
    "xor-learning": {
      "name": "XorLearning",
      "title": "XOR being learned",
      "type": "object",
      "properties": {
        "seed": {
          "type": "integer",
          "minimum": 0,
          "maximum": 99,
          "step": 1,
          "title": "seed of the first weights",
          "default": 3
        },
        "rate": {
          "type": "number",
          "minimum": 0.25,
          "maximum": 6,
          "step": 0.25,
          "title": "learning rate",
          "default": 4.0
        },
        "steps": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1500,
          "step": 5,
          "title": "steps taken",
          "default": 0
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "05-xor-learned",
              "05-xor-stuck",
              "05-xor-quick"
            ]
          },
          "minItems": 0,
          "maxItems": 3,
          "default": []
        }
      }
    },
    "gradient-depth": {
      "name": "GradientDepth",
      "title": "the gradient in each layer of a deep network",
      "type": "object",
      "properties": {
        "activation": {
          "enum": [
            "sigmoid",
            "tanh",
            "relu"
          ],
          "title": "activation",
          "default": "sigmoid"
        },
        "init": {
          "enum": [
            "zeros",
            "uniform",
            "xavier",
            "he"
          ],
          "title": "first weights",
          "default": "xavier"
        },
        "of": {
          "enum": [
            "weights",
            "biases"
          ],
          "title": "gradient of the",
          "default": "weights"
        },
        "depth": {
          "type": "integer",
          "minimum": 1,
          "maximum": 12,
          "step": 1,
          "title": "hidden layers",
          "default": 2
        },
        "width": {
          "type": "integer",
          "minimum": 2,
          "maximum": 16,
          "step": 1,
          "title": "neurons in each",
          "default": 8
        },
        "seed": {
          "type": "integer",
          "minimum": 0,
          "maximum": 99,
          "step": 1,
          "title": "seed",
          "default": 0
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "05-vanish",
              "05-revive",
              "05-explode"
            ]
          },
          "minItems": 0,
          "maxItems": 3,
          "default": []
        }
      }
    },
    "party-learning": {
      "name": "PartyLearning",
      "title": "the dinner party, learned from many starts",
      "type": "object",
      "properties": {
        "seed": {
          "type": "integer",
          "minimum": 0,
          "maximum": 39,
          "step": 1,
          "title": "seed of the start picked",
          "default": 0
        },
        "rate": {
          "enum": [
            0.01,
            0.03,
            0.1,
            0.3
          ],
          "title": "learning rate",
          "default": 0.1
        },
        "steps": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000,
          "step": 5,
          "title": "steps taken",
          "default": 0
        },
        "goals": {
          "type": "array",
          "items": {
            "enum": [
              "05-party-learned",
              "05-party-dead",
              "05-party-sum"
            ]
          },
          "minItems": 0,
          "maxItems": 3,
          "default": []
        }
      }
    }
  }
};
