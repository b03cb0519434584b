package main

import (
	"cmp"
	"slices"

	"github.com/open-policy-agent/opa/v1/cover"
)

type coverage struct {
	Files   []fileCoverage `json:"files"`
	Percent float64        `json:"percent"`
}

type fileCoverage struct {
	File       string  `json:"file"`
	Covered    []int   `json:"covered"`
	NotCovered []int   `json:"notCovered"`
	Percent    float64 `json:"percent"`
}

// portrayCoverage gives the rows in which rules and expressions begin; one of which some part was not evaluated is not
// covered. Rows further down in a range count only where something begins in them: a rule's range holds its whole body.
func portrayCoverage(report cover.Report) *coverage {
	portrayed := &coverage{Files: []fileCoverage{}}
	covered, total := 0, 0
	for file, found := range report.Files {
		missing := rows(found.NotCovered)
		present := slices.DeleteFunc(rows(found.Covered), func(row int) bool { return slices.Contains(missing, row) })
		portrayed.Files = append(portrayed.Files, fileCoverage{
			File: file, Covered: present, NotCovered: missing, Percent: percent(len(present), len(present)+len(missing)),
		})
		covered, total = covered+len(present), total+len(present)+len(missing)
	}
	slices.SortFunc(portrayed.Files, func(a, b fileCoverage) int { return cmp.Compare(a.File, b.File) })
	portrayed.Percent = percent(covered, total)
	return portrayed
}

func rows(ranges []cover.Range) []int {
	found := []int{}
	for _, one := range ranges {
		found = append(found, one.Start.Row)
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// percent is 100 for nothing, which cannot be improved.
func percent(part, whole int) float64 {
	if whole == 0 {
		return 100
	}
	return 100 * float64(part) / float64(whole)
}
